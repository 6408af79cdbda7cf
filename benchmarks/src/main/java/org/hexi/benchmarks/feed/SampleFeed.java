package org.hexi.benchmarks.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The sample feed that stands beside the GTFS reference, with the transfers naviqore added to it. */
public final class SampleFeed {
    private static final String ARCHIVE = "/org/naviqore/gtfs/schedule/sample-feed-1.zip";

    private SampleFeed() {}

    public static Timetabled read() throws IOException {
        Path copy = Files.createTempFile("sample-feed", ".zip");
        try (InputStream archive = SampleFeed.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IOException("the sample feed is not on the class path");
            }
            Files.copy(archive, copy, StandardCopyOption.REPLACE_EXISTING);
            return FeedNetwork.read("sample-feed-1", copy);
        } finally {
            Files.delete(copy);
        }
    }
}
