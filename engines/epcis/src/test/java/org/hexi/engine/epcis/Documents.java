package org.hexi.engine.epcis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.ReadingEvents;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON texts as nodes, and the frames that test events stand in. */
final class Documents {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String CONTEXT = """
            "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
                         {"hexi": "https://ns.example.org/hexi/"}]""";

    private Documents() {}

    static Node json(String text) {
        return node(MAPPER.readTree(text), "");
    }

    /** A capture document around the given events. */
    static String document(String... events) {
        return """
            {%s, "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-03-01T00:00:00Z",
             "epcisBody": {"eventList": [%s]}}""".formatted(CONTEXT, String.join(",", events));
    }

    /** An event of a type at a fixed moment with more fields, which may replace the time. */
    static String event(String type, String fields) {
        String time = fields.contains("\"eventTime\"") ? "" : "\"eventTime\": \"2026-03-01T08:30:00+08:00\",";
        String offset = fields.contains("eventTimeZoneOffset") ? "" : "\"eventTimeZoneOffset\": \"+08:00\",";
        return "{\"type\": \"%s\", %s %s %s}".formatted(type, time, offset, fields);
    }

    /** A container seen, with more fields. */
    static String seen(String moreFields) {
        String more = moreFields.isEmpty() ? "" : ", " + moreFields;
        return event("ObjectEvent", "\"action\": \"OBSERVE\", \"epcList\": [\"urn:epc:id:bic:CSQU3054383\"]" + more);
    }

    static EpcisReading read(String... events) {
        return ReadingEvents.fromJson(json(document(events)));
    }

    /** The only event of a document that must be clean. */
    static EpcisEvent one(String event) {
        return only(read(event));
    }

    static EpcisEvent only(EpcisReading reading) {
        if (!reading.isClean() || reading.events().size() != 1) {
            throw new AssertionError("expected one clean event but got " + reading);
        }
        return reading.events().getFirst();
    }

    /** An XML document around the given events. */
    static String xml(String events) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:2" xmlns:h="https://ns.example.org/hexi/"
                schemaVersion="2.0" creationDate="2026-03-01T00:00:00Z">
              <EPCISBody><EventList>%s</EventList></EPCISBody>
            </epcis:EPCISDocument>""".formatted(events);
    }

    private static Node node(JsonNode json, String pointer) {
        if (json.isObject()) {
            LinkedHashMap<String, Node> fields = new LinkedHashMap<>();
            json.properties()
                    .forEach(field ->
                            fields.put(field.getKey(), node(field.getValue(), Node.below(pointer, field.getKey()))));
            return new Node.ObjectNode(pointer, fields);
        }
        if (json.isArray()) {
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < json.size(); i++) {
                items.add(node(json.get(i), Node.below(pointer, i)));
            }
            return new Node.ArrayNode(pointer, items);
        }
        return leaf(json, pointer);
    }

    private static Node leaf(JsonNode json, String pointer) {
        if (json.isNumber()) {
            return new Node.Number(pointer, json.decimalValue(), json.asString());
        }
        if (json.isBoolean()) {
            return new Node.Bool(pointer, json.booleanValue());
        }
        return json.isNull() ? new Node.Null(pointer) : new Node.Text(pointer, json.stringValue());
    }
}
