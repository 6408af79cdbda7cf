package org.hexi.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes bodies as nobody should send them: of the right shape with wrong contents, of the wrong shape, or no JSON at all. */
final class Spoiling {
    static final List<String> NASTY = List.of(
            "'; drop schema consignment cascade; --",
            "\" or 1=1 --",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "${7*7}#{7*7}",
            "../../../../etc/passwd",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\u202Eevil\uFFFF",
            "兰州 → Алматы 🚂",
            "   ",
            "",
            "-1",
            "NaN",
            "1e400",
            "9".repeat(60),
            "00000000-0000-0000-0000-000000000000",
            "2026-13-45T99:99:99Z",
            "+1000000000-01-01T00:00:00Z",
            "LZD",
            "x".repeat(5_000));
    private static final String DEEP = "[".repeat(5_000) + "]".repeat(5_000);

    private final Random random;

    Spoiling(Random random) {
        this.random = random;
    }

    byte[] body(JsonNode schema) {
        String good = value(schema, 0).toString();
        return switch (random.nextInt(14)) {
            case 0 -> good.substring(0, random.nextInt(good.length())).getBytes(StandardCharsets.UTF_8);
            case 1 -> good.getBytes(StandardCharsets.UTF_16);
            case 2 -> broken(good);
            case 3 -> text("{\"nobodyKnowsThisField\":1," + good.substring(1));
            case 4 -> text(DEEP);
            case 5 -> text(good + good);
            case 6 -> text("[" + good + "]");
            case 7 ->
                text(List.of("null", "true", "12", "\"text\"", "", " ", "{", "\u0000")
                        .get(random.nextInt(8)));
            case 8 -> text(twice(good));
            case 9 -> text(good.replaceFirst(":", ":" + "{\"a\":".repeat(80) + "1" + "}".repeat(80) + ",\"b\":"));
            default -> text(good);
        };
    }

    String nasty() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private JsonNode value(JsonNode schema, int depth) {
        if (random.nextInt(12) == 0) {
            return wrongType();
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" ->
                Api.JSON.readTree(
                        List.of("1", "0", "-5", "2147483648", "1.5", "1e30").get(random.nextInt(6)));
            case "boolean" -> Api.JSON.readTree(random.nextBoolean() ? "true" : "false");
            default -> string(schema);
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = Api.JSON.createObjectNode();
        schema.path("properties").properties().forEach(field -> {
            if (depth < 6 && random.nextInt(10) > 0) {
                object.set(field.getKey(), value(field.getValue(), depth + 1));
            }
        });
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        ArrayNode array = Api.JSON.createArrayNode();
        int length = List.of(0, 1, 2, 3, 300).get(random.nextInt(depth < 3 ? 5 : 4));
        for (int index = 0; index < length; index++) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode string(JsonNode schema) {
        JsonNode words = schema.path("enum");
        if (!words.isEmpty() && random.nextInt(3) > 0) {
            return words.get(random.nextInt(words.size()));
        }
        String plausible = switch (schema.path("format").asString("")) {
            case "uuid" -> "00000000-0000-0000-0000-00000000000" + random.nextInt(10);
            case "date-time" -> "2026-03-02T01:00:00Z";
            case "date" -> "2026-03-02";
            default ->
                List.of("LZD", "854143", "SHIPCO", "CN", "USD", "720", "C62", "Panels")
                        .get(random.nextInt(8));
        };
        return Api.JSON.getNodeFactory().stringNode(random.nextBoolean() ? plausible : nasty());
    }

    private JsonNode wrongType() {
        return Api.JSON.readTree(
                List.of("null", "{}", "[]", "[[1]]", "true", "12", "1.5", "\"word\"", "{\"x\":1}", "1e9999")
                        .get(random.nextInt(10)));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString("") : type.asString("string");
    }

    private static String twice(String good) {
        int colon = good.indexOf(':');
        return colon < 0 ? good : "{" + good.substring(1, colon) + ":1," + good.substring(1);
    }

    private byte[] broken(String good) {
        byte[] bytes = text(good);
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
        }
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
