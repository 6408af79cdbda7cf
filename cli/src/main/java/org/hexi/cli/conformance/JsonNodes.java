package org.hexi.cli.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hexi.engine.epcis.api.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON text as the engine's nodes, each with its pointer; numbers keep the digits in which they were written. */
final class JsonNodes {
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    private JsonNodes(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws IllegalArgumentException when the text is no JSON, or doubles a field, or goes on after its end */
    static Node read(String text) {
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
            Node root = new JsonNodes(parser).value(parser.nextToken(), "");
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("text after the end of the document");
            }
            return root;
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException(malformed.getOriginalMessage(), malformed);
        }
    }

    private Node value(JsonToken token, String pointer) {
        return switch (token) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> new Node.Text(pointer, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Node.Number(pointer, parser.getDecimalValue(), parser.getString());
            case VALUE_TRUE -> new Node.Bool(pointer, true);
            case VALUE_FALSE -> new Node.Bool(pointer, false);
            case VALUE_NULL -> new Node.Null(pointer);
            case null, default -> throw new IllegalArgumentException("no value at " + pointer);
        };
    }

    private Node object(String pointer) {
        SequencedMap<String, Node> fields = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            fields.put(name, value(parser.nextToken(), Node.below(pointer, name)));
        }
        return new Node.ObjectNode(pointer, fields);
    }

    private Node array(String pointer) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, Node.below(pointer, items.size())));
        }
        return new Node.ArrayNode(pointer, items);
    }
}
