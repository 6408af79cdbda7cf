package org.hexi.gtfs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexi.gtfs.writing.FeedZip;

/**
 * Writes a feed as a zip. The same feed gives the same bytes, whenever and wherever it is written: rows stand in the order of their
 * ids, entries carry one fixed time. A feed that was read reads back as an equal one. So does one made by a program, as long as it
 * has a trip, its texts have no blanks at their ends and no control characters, and its times stay below 1000 hours.
 */
public final class FeedWriting {
    private FeedWriting() {}

    /** Writes the zip to a new file, or over the one that is there. */
    public static void write(Feed feed, Path archive) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive)) {
            write(feed, out);
        }
    }

    /** Writes the zip to a stream and leaves that open. */
    public static void write(Feed feed, OutputStream out) throws IOException {
        FeedZip.write(feed, out);
    }
}
