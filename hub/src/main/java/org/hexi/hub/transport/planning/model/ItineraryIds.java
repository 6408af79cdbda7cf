package org.hexi.hub.transport.planning.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.hub.transport.planning.Door;
import org.hexi.hub.transport.planning.Doors;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Way;

/** Names itineraries by their content: SHA-256 over a plain text of it, cut to 128 bits. */
public final class ItineraryIds {
    /** Changes when what goes into the text changes. */
    private static final String FORM = "itinerary 1";

    private static final int BYTES = 16;

    private ItineraryIds() {}

    /** Names an answer by the question and the ways in it. */
    public static String ofFront(String question, List<Way> ways) {
        String ids = ways.stream().map(Way::id).collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(sha256("front 2\n" + question + '\n' + ids), 0, BYTES);
    }

    /** @param parts everything the itinerary says beyond its load, in a fixed order */
    static String of(PlanQuery query, Object... parts) {
        StringBuilder text = new StringBuilder(FORM);
        text.append('\n').append(query.mass().kilograms().toPlainString());
        text.append('\n').append(query.teu());
        query.latestArrival().ifPresent(latest -> text.append('\n').append(latest));
        Cargo cargo = query.demands().cargo();
        if (!cargo.equals(Cargo.GENERAL)) {
            text.append('\n').append(words(cargo));
        }
        query.demands()
                .cubicMetres()
                .ifPresent(volume ->
                        text.append('\n').append(volume.toPlainString()).append(" m3"));
        Doors doors = query.demands().doors();
        if (!doors.isNone()) {
            text.append('\n').append(words(doors.pickup())).append(" > ").append(words(doors.delivery()));
        }
        for (Object part : parts) {
            text.append('\n').append(part);
        }
        return HexFormat.of().formatHex(sha256(text.toString()), 0, BYTES);
    }

    /** What a gate tells loads apart by; the order of a set is no part of it. */
    private static String words(Cargo cargo) {
        return "%s %s %s %s %s"
                .formatted(
                        cargo.unit(),
                        cargo.isRefrigerated(),
                        new TreeSet<>(cargo.dangers()),
                        cargo.commodity().map(HsCode::digits).orElse("-"),
                        cargo.origin().map(CountryCode::value).orElse("-"));
    }

    private static String words(Optional<Door> door) {
        return door.map(known -> known.point() + ' ' + known.name()).orElse("-");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
