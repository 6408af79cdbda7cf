package org.hexi.gtfs;

import org.hexi.engine.kernel.InvalidValue;

/**
 * How much a feed may be before it is refused. What a zip declares about itself is never believed: bytes and rows are counted while
 * they are read. Immutable.
 *
 * @param bytes of the archive, and of all files that are read, unpacked
 * @param ratio how many times the archive's length may come out of it; counts from the first mebibyte on
 * @param stopTimes rows of stop times
 * @param rows rows of any other file
 * @param issues issues kept; further ones are counted only
 */
public record ReadingLimits(long bytes, int ratio, int stopTimes, int rows, int issues) {
    public static final ReadingLimits DEFAULT = new ReadingLimits(400_000_000, 200, 10_000_000, 1_000_000, 1_000);

    public ReadingLimits {
        if (bytes < 1 || ratio < 1 || stopTimes < 1 || rows < 1 || issues < 1) {
            throw new InvalidValue(
                    "gtfs.limits.notpositive",
                    "limits",
                    "%d, %d, %d, %d, %d".formatted(bytes, ratio, stopTimes, rows, issues),
                    "numbers of 1 or more");
        }
    }

    public ReadingLimits withBytes(long most) {
        return new ReadingLimits(most, ratio, stopTimes, rows, issues);
    }

    public ReadingLimits withRatio(int most) {
        return new ReadingLimits(bytes, most, stopTimes, rows, issues);
    }

    public ReadingLimits withStopTimes(int most) {
        return new ReadingLimits(bytes, ratio, most, rows, issues);
    }

    public ReadingLimits withRows(int most) {
        return new ReadingLimits(bytes, ratio, stopTimes, most, issues);
    }

    public ReadingLimits withIssues(int most) {
        return new ReadingLimits(bytes, ratio, stopTimes, rows, most);
    }
}
