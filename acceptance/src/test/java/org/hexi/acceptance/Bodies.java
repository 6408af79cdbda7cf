package org.hexi.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of the right shape: good ones where they are known, else what the description of the endpoint lets think of. */
final class Bodies {
    private static final int DEEPEST = 8;

    /** A question begins at a place or at a door, not at both; doors are spoilt in bodies that are drawn. */
    private static final List<String> INSTEAD = List.of("/pickup/name", "/delivery/name");

    private static final List<String> TAME = List.of("1");
    private static final List<String> NUMBERS = List.of("1", "0", "-5", "2147483648", "1.5", "1e30");

    private final Random random;
    private final Filings filings;
    private final Belongings own;

    Bodies(Random random, Filings filings, Belongings own) {
        this.random = random;
        this.filings = filings;
        this.own = own;
    }

    ObjectNode good(Endpoint endpoint) {
        String known = known(endpoint);
        return known.isEmpty() ? object(endpoint.body().orElseThrow(), 0, TAME) : (ObjectNode) Api.JSON.readTree(known);
    }

    /** Whether good means that the house takes it, and not only that it has the right shape. */
    boolean isKnown(Endpoint endpoint) {
        return endpoint.method().equals("POST") && !known(endpoint).isEmpty();
    }

    private String known(Endpoint endpoint) {
        String consignment = own.id("/api/v1/consignments/{id}");
        return Map.of(
                        "/api/v1/consignments", filings.consignment().replaceFirst("\\{", "{\"broker\":\"SHIPCO\","),
                        "/api/v1/plans", filings.demandingPlan(),
                        "/api/v1/plans/reliefs", filings.demandingPlan(),
                        "/api/v1/bookings", Filings.booking(consignment, own.id("/api/v1/itineraries/{id}")),
                        "/api/v1/declarations", Filings.wholeDeclaration(consignment),
                        "/api/v1/declarations/dry-run", Filings.wholeDeclaration(consignment),
                        "/api/v1/epcis/capture", filings.handedOver(own.container()),
                        "/api/v1/epcis/events", filings.loaded(own.container()))
                .getOrDefault(endpoint.path(), "");
    }

    /** Texts of the description that are not in the good body, and so would never be spoilt. */
    List<String> leftOut(Endpoint endpoint) {
        return leftOut(endpoint.body().orElseThrow(), good(endpoint), "").stream()
                .filter(pointer -> !INSTEAD.contains(pointer))
                .toList();
    }

    private static List<String> leftOut(JsonNode schema, JsonNode good, String pointer) {
        List<String> leftOut = new ArrayList<>();
        schema.path("properties")
                .properties()
                .forEach(field -> leftOut.addAll(
                        leftOut(field.getValue(), good.path(field.getKey()), pointer + "/" + field.getKey())));
        if (schema.has("items")) {
            leftOut.addAll(leftOut(schema.path("items"), good.path(0), pointer + "/0"));
        }
        if (type(schema).equals("string") && good.isMissingNode()) {
            leftOut.add(pointer);
        }
        return leftOut;
    }

    ObjectNode plausible(Endpoint endpoint) {
        return object(endpoint.body().orElseThrow(), 0, NUMBERS);
    }

    private JsonNode value(JsonNode schema, int depth, List<String> numbers) {
        return switch (type(schema)) {
            case "object" -> object(schema, depth, numbers);
            case "array" -> array(schema, depth, numbers);
            case "integer", "number", "decimal" -> Api.JSON.readTree(numbers.get(random.nextInt(numbers.size())));
            case "boolean" -> Api.JSON.readTree(random.nextBoolean() ? "true" : "false");
            default -> Api.JSON.getNodeFactory().stringNode(text(schema));
        };
    }

    private ObjectNode object(JsonNode schema, int depth, List<String> numbers) {
        ObjectNode object = Api.JSON.createObjectNode();
        schema.path("properties").properties().forEach(field -> {
            if (depth < DEEPEST) {
                object.set(field.getKey(), value(field.getValue(), depth + 1, numbers));
            }
        });
        return object.isEmpty()
                ? object.set("name", anything(schema.path("additionalProperties"), depth, numbers))
                : object;
    }

    /** What a map holds under any name. */
    private JsonNode anything(JsonNode values, int depth, List<String> numbers) {
        boolean isDescribed = values.isObject() && values.has("type");
        return isDescribed
                ? value(values, depth + 1, numbers)
                : Api.JSON.getNodeFactory().stringNode("Panels");
    }

    private JsonNode array(JsonNode schema, int depth, List<String> numbers) {
        ArrayNode array = Api.JSON.createArrayNode();
        int length = 1 + random.nextInt(2);
        for (int index = 0; index < length; index++) {
            array.add(value(schema.path("items"), depth + 1, numbers));
        }
        return array;
    }

    private String text(JsonNode schema) {
        JsonNode words = schema.path("enum");
        if (!words.isEmpty()) {
            return words.get(random.nextInt(words.size())).asString();
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> own.id("/api/v1/consignments/{id}");
            case "date-time" -> "2026-03-02T01:00:00Z";
            case "date" -> "2026-03-02";
            default ->
                List.of("LZD", "854143", "SHIPCO", "CN", "USD", "720", "C62", "Panels")
                        .get(random.nextInt(8));
        };
    }

    /** Decimals are described as texts and may be sent as numbers. */
    private static String type(JsonNode schema) {
        if (schema.path("format").asString("").equals("decimal")) {
            return "decimal";
        }
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString("") : type.asString("string");
    }
}
