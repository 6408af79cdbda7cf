package org.hexi.hub.platform.numbering;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * References people see, such as {@code CN-000123-4}: a kind, a running number of that kind and a check digit. A gap in the
 * numbers is possible when a transaction fails; a number is never given twice. Thread-safe.
 */
@Component
public class References {
    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param kind two to four capital letters, such as CN for a consignment */
    public String next(String kind) {
        long number = jdbc.sql("""
                        insert into numbering.counter (kind, last) values (:kind, 1)
                        on conflict (kind) do update set last = counter.last + 1
                        returning last""").param("kind", kind).query(Long.class).single();
        return CheckedReference.of(kind, number).toString();
    }
}
