package org.hexi.wco.pointers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths of elements, as issues name them. */
final class Paths {
    static final String DECLARATION = "/MetaData/Declaration";

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d{1,5})])?");

    private Paths() {}

    /** One step of a path: a name, and the number where there are several, from 1. */
    record Step(String name, @Nullable Integer number) {
        static Step of(String text) {
            Matcher parts = STEP.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("no step of a path: " + text);
            }
            return new Step(parts.group(1), parts.group(2) == null ? null : Integer.valueOf(parts.group(2)));
        }
    }
}
