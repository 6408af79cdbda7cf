package org.hexi.gtfs;

import java.nio.file.Path;
import org.hexi.gtfs.reading.FeedReader;

/**
 * Reads a feed from a zip or a folder. Whatever the file holds, the answer is a reading: bad data is never an exception, and what is
 * wrong is told all at once as far as it can be known. Nothing is unpacked to the disk.
 * A zip has to lie in the default file system.
 */
public final class ReadingFeeds {
    private ReadingFeeds() {}

    public static FeedReading read(Path zipOrFolder) {
        return read(zipOrFolder, ReadingLimits.DEFAULT);
    }

    public static FeedReading read(Path zipOrFolder, ReadingLimits limits) {
        return FeedReader.read(zipOrFolder, limits);
    }
}
