package org.hexi.gtfs;

/** Times of day as feeds write them: hours go on beyond 24 after midnight. */
public final class ClockTime {
    private ClockTime() {}

    /** HH:MM:SS with two digits of hours or more. */
    public static String text(int seconds) {
        return "%02d:%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
}
