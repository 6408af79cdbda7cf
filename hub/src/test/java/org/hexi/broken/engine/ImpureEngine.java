package org.hexi.broken.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file and looks at the clock: the same input may give another output. */
class ImpureEngine {
    String factors(Path file) throws IOException {
        return System.currentTimeMillis() + Files.readString(file);
    }
}
