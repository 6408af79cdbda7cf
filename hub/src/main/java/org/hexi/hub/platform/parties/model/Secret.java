package org.hexi.hub.platform.parties.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A random text that signs somebody in: shown once, kept as a hash. It has 192 random bits, so one round of SHA-256 is
 * enough; nobody can try them all. Immutable.
 */
public record Secret(String text) {
    private static final int SHOWN = 6;

    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The part people may see in a list: the prefix and a few characters. */
    public String start() {
        int prefix = text.lastIndexOf('_') + 1;
        return text.substring(0, Math.min(text.length(), prefix + SHOWN));
    }

    @Override
    public String toString() {
        return start() + "…";
    }
}
