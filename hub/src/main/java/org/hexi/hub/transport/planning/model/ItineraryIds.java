package org.hexi.hub.transport.planning.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hexi.hub.transport.planning.PlanQuery;

/** Names itineraries by their content: SHA-256 over a plain text of it, cut to 128 bits. */
final class ItineraryIds {
    /** Changes when what goes into the text changes. */
    private static final String FORM = "itinerary 1";

    private static final int BYTES = 16;

    private ItineraryIds() {}

    /** @param parts everything the itinerary says beyond its load, in a fixed order */
    static String of(PlanQuery query, Object... parts) {
        StringBuilder text = new StringBuilder(FORM);
        text.append('\n').append(query.mass().kilograms().toPlainString());
        text.append('\n').append(query.teu());
        query.latestArrival().ifPresent(latest -> text.append('\n').append(latest));
        for (Object part : parts) {
            text.append('\n').append(part);
        }
        return HexFormat.of().formatHex(sha256(text.toString()), 0, BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
