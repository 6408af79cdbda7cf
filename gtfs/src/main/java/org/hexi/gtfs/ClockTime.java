package org.hexi.gtfs;

/** Times of day as feeds write them: hours go on beyond 24 after midnight. */
public final class ClockTime {
    private ClockTime() {}

    /** HH:MM:SS with two digits of hours or more. */
    public static String text(int seconds) {
        // not by a formatter: some languages would have it write digits of their own, and there are millions of times
        StringBuilder text = new StringBuilder(8);
        two(text, seconds / 3_600).append(':');
        two(text, seconds / 60 % 60).append(':');
        return two(text, seconds % 60).toString();
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return (number < 10 ? text.append('0') : text).append(number);
    }
}
