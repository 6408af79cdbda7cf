package org.hexi.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thinks of requests to one endpoint after another with each mischief that fits it. */
final class Shots {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final List<String> PAGES = List.of("0", "-1", "1000001", "99999999999999999999", "abc", "1.5", "１");
    private static final List<String> SIZES = List.of("0", "-1", "201", "2147483648", "many", "0x10");
    private static final List<String> ACCEPTS = List.of("application/xml", "text/html", "image/png", "*/*", "nonsense");
    private static final List<String> TYPES =
            List.of("text/plain", "application/xml", "nonsense/x", "application/x-www-form-urlencoded");
    private static final List<String> CHARSETS = List.of("utf-16", "iso-8859-1", "gb18030", "nonsense");
    private static final int LONGEST_IN_A_PATH = 1_000;

    private final String name;
    private final Random random;
    private final Spoiling spoiling;
    private final Bodies bodies;
    private final Belongings own;
    private int number;

    /** @param name begins the keys of commands, each of which is sent once in the life of a house */
    Shots(String name, Random random, Bodies bodies, Belongings own) {
        this.name = name;
        this.random = random;
        this.spoiling = new Spoiling(random);
        this.bodies = bodies;
        this.own = own;
    }

    List<Shot> at(Endpoint endpoint, Mischief mischief) {
        List<Shot> shots = new ArrayList<>();
        for (byte[] body : bodies(endpoint, mischief)) {
            String path = path(endpoint, mischief) + query(endpoint, mischief);
            shots.add(new Shot(mischief, endpoint.method(), path, headers(endpoint, mischief), body));
        }
        return shots;
    }

    /** The endpoint of a thing with this id, with nothing else wrong. */
    Shot at(Endpoint endpoint, String id) {
        Shot good = at(endpoint, Mischief.ODD_ACCEPT).getFirst();
        Map<String, String> headers = new LinkedHashMap<>(good.headers());
        headers.put("Accept", "*/*");
        return new Shot(Mischief.ID_OF_NOTHING, good.method(), path(endpoint, id), headers, good.body());
    }

    private List<byte[]> bodies(Endpoint endpoint, Mischief mischief) {
        if (endpoint.isUpload()) {
            return List.of(mischief == Mischief.ODD_UPLOAD ? Uploads.odd(random) : Uploads.good("Inverters"));
        }
        if (endpoint.body().isEmpty()) {
            return List.of(new byte[0]);
        }
        return spoiling.bodies(
                mischief, mischief == Mischief.PLAUSIBLE ? bodies.plausible(endpoint) : bodies.good(endpoint));
    }

    private String path(Endpoint endpoint, Mischief mischief) {
        return switch (mischief) {
            case ID_OF_NOTHING -> path(endpoint, new UUID(random.nextLong(), random.nextLong()).toString());
            case NASTY_ID -> path(endpoint, nastyId());
            default -> path(endpoint, own.id(endpoint.path()));
        };
    }

    /** The leg of a dossier is the only other thing a path names. */
    static String path(Endpoint endpoint, String id) {
        return VARIABLE.matcher(endpoint.path())
                .replaceAll(variable -> Matcher.quoteReplacement(
                        variable.group(1).equals("number") ? "1" : encoded(id.isEmpty() ? "NONE" : id)));
    }

    private String nastyId() {
        String nasty = random.nextInt(5) == 0 ? "a\u0000b" : Nasty.of(random);
        return nasty.isBlank() || nasty.length() > LONGEST_IN_A_PATH ? "'" : nasty;
    }

    private String query(Endpoint endpoint, Mischief mischief) {
        return switch (mischief) {
            case PAGE_OUT_OF_RANGE ->
                random.nextBoolean()
                        ? "?page=" + encoded(PAGES.get(random.nextInt(PAGES.size())))
                        : "?size=" + encoded(SIZES.get(random.nextInt(SIZES.size())));
            case NASTY_QUERY -> {
                String name = endpoint.queryNames()
                        .get(random.nextInt(endpoint.queryNames().size()));
                yield "?" + name + "=" + encoded(random.nextInt(8) == 0 ? "a\u0000b" : Nasty.of(random));
            }
            default -> endpoint.isUpload() ? "?kind=consignments&dryRun=" + random.nextBoolean() : "";
        };
    }

    private Map<String, String> headers(Endpoint endpoint, Mischief mischief) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (mischief != Mischief.NO_KEY) {
            headers.put("Idempotency-Key", name + "-" + number++);
        }
        if (endpoint.isUpload()) {
            headers.put("Content-Type", Uploads.TYPE);
        } else if (endpoint.body().isPresent()) {
            headers.put("Content-Type", "application/json");
        }
        switch (mischief) {
            case KEY_TOO_LONG -> headers.put("Idempotency-Key", "k".repeat(101 + random.nextInt(300)));
            case OTHER_CONTENT_TYPE -> headers.put("Content-Type", TYPES.get(random.nextInt(TYPES.size())));
            case OTHER_CHARSET ->
                headers.put(
                        "Content-Type", "application/json;charset=" + CHARSETS.get(random.nextInt(CHARSETS.size())));
            case ODD_ACCEPT -> headers.put("Accept", ACCEPTS.get(random.nextInt(ACCEPTS.size())));
            case NOT_SIGNED_IN -> headers.put("Authorization", "Basic Y2hpZWY6Y2hpZWY=");
            case WRONG_SECRET -> headers.put("Authorization", "Bearer hexi_live_' or 1=1 --");
            default -> {}
        }
        return headers;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
