package org.hexi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the server says of itself in {@code postmaster.pid}. It may be a leftover: who reads it must prove the pid. */
record PidFile(long pid, int port, boolean isReady) {
    private static final int PORT_LINE = 3;
    private static final int STATE_LINE = 7;

    static Optional<PidFile> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            boolean ready = lines.size() > STATE_LINE && lines.get(STATE_LINE).startsWith("ready");
            return Optional.of(new PidFile(number(lines.getFirst()), (int) number(lines.get(PORT_LINE)), ready));
        } catch (IOException | NumberFormatException missingOrHalfWritten) {
            return Optional.empty();
        }
    }

    private static long number(String line) {
        return Long.parseLong(line.strip());
    }
}
