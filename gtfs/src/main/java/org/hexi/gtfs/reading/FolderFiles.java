package org.hexi.gtfs.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.gtfs.ReadingLimits;

/** A feed that lies unpacked in a folder. */
record FolderFiles(Path folder, List<String> names, Meter meter) implements FeedFiles {
    static FolderFiles open(Path folder, ReadingLimits limits) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            return new FolderFiles(folder, names, Meter.ofFolder(limits));
        }
    }

    @Override
    public Optional<InputStream> open(String fileName) throws IOException {
        return names.contains(fileName)
                ? Optional.of(new MeteredStream(fileName, Files.newInputStream(folder.resolve(fileName)), meter))
                : Optional.empty();
    }

    @Override
    public void close() {
        // nothing is held open between files
    }
}
