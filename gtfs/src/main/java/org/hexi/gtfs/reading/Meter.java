package org.hexi.gtfs.reading;

import org.hexi.gtfs.ReadingLimits;

/** Counts what really comes out of a feed, over all its files, and refuses what is too much. Not thread-safe. */
final class Meter {
    private static final long FREE_BYTES = 1 << 20;

    private final long mostBytes;
    private final long mostOfArchive;
    private long bytes;

    private Meter(long mostBytes, long mostOfArchive) {
        this.mostBytes = mostBytes;
        this.mostOfArchive = mostOfArchive;
    }

    static Meter ofFolder(ReadingLimits limits) {
        return new Meter(limits.bytes(), Long.MAX_VALUE);
    }

    static Meter ofArchive(ReadingLimits limits, long archiveBytes) {
        return new Meter(limits.bytes(), Math.max(FREE_BYTES, archiveBytes * limits.ratio()));
    }

    void count(String fileName, int more) throws FeedRefused {
        bytes += more;
        if (bytes > mostOfArchive) {
            throw new FeedRefused("gtfs.feed.bomb", fileName, String.valueOf(bytes), "a zip that is not blown up");
        }
        if (bytes > mostBytes) {
            throw tooLarge(fileName, bytes, mostBytes);
        }
    }

    static FeedRefused tooLarge(String place, long bytes, long mostBytes) {
        return new FeedRefused(
                "gtfs.feed.toolarge", place, String.valueOf(bytes), "a feed of at most %d bytes".formatted(mostBytes));
    }
}
