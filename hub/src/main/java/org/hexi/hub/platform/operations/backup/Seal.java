package org.hexi.hub.platform.operations.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The last 64 bytes of a backup: SHA-256 over everything before them. They stand as comment of the zip file, which is its last
 * field, so that any zip program still opens the file and no byte of it is left unguarded.
 */
final class Seal {
    static final int LENGTH = 64;
    static final String UNSEALED = "0".repeat(LENGTH);
    private static final int BUFFER = 1 << 16;

    private Seal() {}

    static void set(Path file) throws IOException {
        String seal = compute(file);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(open.length() - LENGTH);
            open.write(seal.getBytes(StandardCharsets.US_ASCII));
            open.getFD().sync();
        }
    }

    static boolean isWhole(Path file) throws IOException {
        if (Files.size(file) <= LENGTH) {
            return false;
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            byte[] seal = new byte[LENGTH];
            open.seek(open.length() - LENGTH);
            open.readFully(seal);
            return new String(seal, StandardCharsets.US_ASCII).equals(compute(file));
        }
    }

    private static String compute(Path file) throws IOException {
        MessageDigest digest = TableCopy.sha256();
        byte[] buffer = new byte[BUFFER];
        long left = Files.size(file) - LENGTH;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException(file + " became shorter while it was read");
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
