package org.hexi.engine.emissions.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The factor table Hexi ships, as the tests see it. */
final class ShippedFactors {
    private static final Path FILE = Path.of("..", "..", "data", "factors", "desnz-2025.csv");

    private ShippedFactors() {}

    static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static FactorTable table() {
        return FactorTable.read(lines()).table();
    }
}
