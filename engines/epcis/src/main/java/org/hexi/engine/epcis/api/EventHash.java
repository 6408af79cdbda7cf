package org.hexi.engine.epcis.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.hexi.engine.epcis.internal.hash.PreHash;

/**
 * The hash of an event by CBV 2.0. The same event has the same hash whatever zone, spelling, order or format its sender
 * chose, so it finds duplicates and shows tampering. Immutable.
 *
 * @param uri the hash as a named information URI (RFC 6920)
 * @param preHash the string that was hashed, for comparing by eye
 */
public record EventHash(String uri, String preHash) {
    public static EventHash of(EpcisEvent event) {
        return of(event, Set.of());
    }

    /**
     * The hash without some extensions.
     *
     * @param ignored full names of the extensions that take no part, such as {@code {https://ns.example.com/}hash}
     */
    public static EventHash of(EpcisEvent event, Set<String> ignored) {
        String preHash = PreHash.of(event, ignored);
        return new EventHash("ni:///sha-256;" + sha256(preHash) + "?ver=CBV2.0", preHash);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
