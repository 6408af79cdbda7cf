package org.hexi.hub.transport.planning.search;

import org.hexi.engine.kernel.InvalidValue;

/**
 * A search to be kept. Immutable.
 *
 * @param everyHours of business time between two askings
 */
public record SearchDraft(String name, KeptQuestion question, AlertRule rule, int everyHours) {
    public static final int USUAL_HOURS = 6;
    private static final int MOST_HOURS = 168;
    private static final int LONGEST_NAME = 60;

    public SearchDraft {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidValue("planning.search.name", "name", name, "1 to " + LONGEST_NAME + " characters");
        }
        if (everyHours < 1 || everyHours > MOST_HOURS) {
            throw new InvalidValue("planning.search.everyHours", "everyHours", everyHours, "1 to " + MOST_HOURS);
        }
    }
}
