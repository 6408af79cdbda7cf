package org.hexi.cli.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hexi.cli.BarProgress;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.spi.PackFiles;

/** The files below a folder, in the order of their names. The bar goes on with each file that is read for the first time. */
final class FolderFiles implements PackFiles {
    private final Path folder;
    private final BarProgress bar;
    private final List<String> paths;
    private final Set<String> unread;

    FolderFiles(Path folder, BarProgress bar) throws IOException {
        this.folder = folder;
        this.bar = bar;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        unread = new HashSet<>(paths);
        bar.begin("read", paths.size());
    }

    @Override
    public List<String> list() {
        return paths;
    }

    @Override
    public String text(String path) {
        if (unread.remove(path)) {
            bar.step();
        }
        try {
            return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** No further file will be read. */
    void end() {
        unread.forEach(path -> bar.step());
        unread.clear();
    }

    @Override
    public Node json(String text) {
        return JsonNodes.read(text);
    }
}
