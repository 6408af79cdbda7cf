package org.hexi.hub.digital.corridor.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.kernel.Issue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON texts as nodes and back. A field given twice, a number of more than 60 characters or a text nested deeper than 64 is
 * malformed. Numbers keep the spelling of their sender. Thread-safe.
 */
public final class EpcisJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(60)
                    .maxStringLength(100_000)
                    .build())
            .build();

    private EpcisJson() {}

    /**
     * A text that was read.
     *
     * @param issues texts no database keeps: with the sign U+0000 or half a sign of two
     */
    public record Read(Node node, List<Issue> issues) {
        public Read {
            issues = List.copyOf(issues);
        }
    }

    /** @throws JacksonException when the text is no JSON */
    public static Read read(byte[] json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            List<Issue> issues = new ArrayList<>();
            parser.nextToken();
            Node node = value(parser, "", issues);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value");
            }
            return new Read(node, issues);
        }
    }

    /** A text this house wrote. */
    public static Node read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8)).node();
    }

    public static String write(Node node) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(node, generator);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static Node value(JsonParser parser, String pointer, List<Issue> issues) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, pointer, issues);
            case START_ARRAY -> array(parser, pointer, issues);
            case VALUE_STRING -> new Node.Text(pointer, storable(parser.getString(), pointer, issues));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, pointer);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Bool(pointer, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Node.Null(pointer);
            case null, default -> throw new StreamReadException(parser, "no value");
        };
    }

    private static Node number(JsonParser parser, String pointer) {
        try {
            return new Node.Number(pointer, parser.getDecimalValue(), parser.getString());
        } catch (NumberFormatException beyondLimits) {
            throw new StreamReadException(parser, "a number beyond all limits", beyondLimits);
        }
    }

    private static Node object(JsonParser parser, String pointer, List<Issue> issues) {
        LinkedHashMap<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = storable(parser.currentName(), pointer, issues);
            parser.nextToken();
            fields.put(name, value(parser, Node.below(pointer, name), issues));
        }
        return new Node.ObjectNode(pointer, fields);
    }

    private static Node array(JsonParser parser, String pointer, List<Issue> issues) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, Node.below(pointer, items.size()), issues));
        }
        return new Node.ArrayNode(pointer, items);
    }

    private static String storable(String text, String pointer, List<Issue> issues) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            issues.add(Issue.error("corridor.text.unstorable", 0, pointer, null, "text without U+0000 and half signs"));
            return "";
        }
        return text;
    }

    private static void write(Node node, JsonGenerator generator) {
        switch (node) {
            case Node.ObjectNode object -> {
                generator.writeStartObject();
                object.fields().forEach((name, field) -> {
                    generator.writeName(name);
                    write(field, generator);
                });
                generator.writeEndObject();
            }
            case Node.ArrayNode array -> {
                generator.writeStartArray();
                array.items().forEach(item -> write(item, generator));
                generator.writeEndArray();
            }
            case Node.Text text -> generator.writeString(text.value());
            case Node.Number number -> generator.writeNumber(number.written());
            case Node.Bool bool -> generator.writeBoolean(bool.value());
            case Node.Null _ -> generator.writeNull();
        }
    }
}
