package org.hexi.gtfs;

import java.util.stream.IntStream;
import org.hexi.engine.kernel.InvalidValue;

/**
 * A trip that is run again and again: the first at the start, then one each headway, the last before the end. Immutable.
 *
 * @param startSeconds when the first run leaves the first stop, in seconds of the service day
 * @param endSeconds when the headway ends; no run starts then any more
 * @param exact whether runs leave at these very times, or only about as often
 */
public record Frequency(int startSeconds, int endSeconds, int headwaySeconds, boolean exact) {
    public Frequency {
        if (startSeconds < 0 || endSeconds <= startSeconds) {
            throw new InvalidValue("gtfs.frequency.reversed", "endSeconds", endSeconds, "a time after the start");
        }
        if (headwaySeconds < 1) {
            throw new InvalidValue("gtfs.frequency.headway", "headwaySeconds", headwaySeconds, "1 or more");
        }
    }

    public int runs() {
        return (int) ((endSeconds - (long) startSeconds + headwaySeconds - 1) / headwaySeconds);
    }

    /** When its runs leave the first stop, in order. */
    public IntStream startsSeconds() {
        return IntStream.range(0, runs()).map(run -> startSeconds + run * headwaySeconds);
    }
}
