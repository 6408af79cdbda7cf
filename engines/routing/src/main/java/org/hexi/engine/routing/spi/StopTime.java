package org.hexi.engine.routing.spi;

/**
 * When a departure calls at one stop, in minutes UTC since 1970. At the first stop the arrival is when loading may begin, at
 * the last one the departure is when the train is gone; the search uses neither.
 */
public record StopTime(long arrivalMinute, long departureMinute) {
    /** A stop without a stay, and the two ends of a run. */
    public static StopTime at(long minute) {
        return new StopTime(minute, minute);
    }

    public StopTime later(int minutes) {
        return new StopTime(arrivalMinute + minutes, departureMinute + minutes);
    }
}
