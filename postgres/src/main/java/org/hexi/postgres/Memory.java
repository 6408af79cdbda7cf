package org.hexi.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/** What a folder remembers of its last start: the port, and where the server's programs lay. Immutable. */
record Memory(OptionalInt port, Optional<Path> binaries) {
    static Memory of(DataFolder folder) {
        Properties properties = new Properties();
        if (Files.exists(folder.memory())) {
            try (Reader text = Files.newBufferedReader(folder.memory())) {
                properties.load(text);
            } catch (IOException | IllegalArgumentException unreadable) {
                return new Memory(OptionalInt.empty(), Optional.empty());
            }
        }
        return new Memory(
                port(properties),
                Optional.ofNullable(properties.getProperty("binaries")).map(Path::of));
    }

    private static OptionalInt port(Properties properties) {
        String port = properties.getProperty("port", "");
        return port.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(port)) : OptionalInt.empty();
    }

    Memory port(int used) {
        return new Memory(OptionalInt.of(used), binaries);
    }

    Memory binaries(Path home) {
        return new Memory(port, Optional.of(home));
    }

    void keep(DataFolder folder) {
        Properties properties = new Properties();
        port.ifPresent(used -> properties.setProperty("port", Integer.toString(used)));
        binaries.ifPresent(home -> properties.setProperty("binaries", home.toString()));
        Path fresh = folder.memory().resolveSibling("server.properties.new");
        try {
            try (Writer text = Files.newBufferedWriter(fresh)) {
                properties.store(text, null);
            }
            Files.move(fresh, folder.memory(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
