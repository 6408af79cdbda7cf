package org.hexi.cli.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.spi.PackFiles;

/** The files below a folder, in the order of their names. */
final class FolderFiles implements PackFiles {
    private final Path folder;
    private final List<String> paths;

    FolderFiles(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public List<String> list() {
        return paths;
    }

    @Override
    public String text(String path) {
        try {
            return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Node json(String text) {
        return JsonNodes.read(text);
    }
}
