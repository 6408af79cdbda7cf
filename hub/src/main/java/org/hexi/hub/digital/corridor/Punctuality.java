package org.hexi.hub.digital.corridor;

import java.time.Duration;

/** How something runs against its plan, the same on every page. */
public enum Punctuality {
    ON_TIME("ok"),
    LATE("warn"),
    VERY_LATE("bad");

    private static final Duration LATE_FROM = Duration.ofHours(1);
    private static final Duration VERY_LATE_FROM = Duration.ofHours(12);

    private final String tone;

    Punctuality(String tone) {
        this.tone = tone;
    }

    /** @param lateness negative when early, which is on time */
    public static Punctuality of(Duration lateness) {
        if (lateness.compareTo(VERY_LATE_FROM) >= 0) {
            return VERY_LATE;
        }
        return lateness.compareTo(LATE_FROM) >= 0 ? LATE : ON_TIME;
    }

    /** The colour of the state. */
    public String tone() {
        return tone;
    }
}
