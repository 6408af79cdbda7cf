package org.hexi.hub.platform.web;

import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether something failed only because the database had no connection free in time: asking again may help. */
final class Busy {
    static final String RETRY_AFTER_SECONDS = "2";

    private Busy() {}

    static boolean is(@Nullable Object fault) {
        return fault instanceof Throwable thrown
                && Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                        .anyMatch(SQLTransientConnectionException.class::isInstance);
    }
}
