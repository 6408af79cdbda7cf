package org.hexi.gtfs.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hexi.gtfs.ReadingLimits;

/** The files of a feed by their names, wherever they lie. Each can be opened at any time. */
sealed interface FeedFiles extends Closeable permits ZippedFiles, FolderFiles {
    static FeedFiles open(Path path, ReadingLimits limits) throws IOException {
        return Files.isDirectory(path) ? FolderFiles.open(path, limits) : ZippedFiles.open(path, limits);
    }

    /** Names of all files, without the folder they lie in, in their order. */
    List<String> names();

    Optional<InputStream> open(String fileName) throws IOException;
}
