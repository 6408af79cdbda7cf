package org.hexi.engine.epcis.api;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hexi.engine.epcis.internal.writing.EventWriter;
import org.jspecify.annotations.Nullable;

/** Writes events as JSON-LD of EPCIS 2.0. What is written here is read back as equal events. */
public final class WritingEvents {
    private WritingEvents() {}

    /** One event that stands by itself. */
    public static Node.ObjectNode event(EpcisEvent event) {
        return EventWriter.withContext(event);
    }

    /** A document of events. */
    public static Node.ObjectNode document(List<EpcisEvent> events, OffsetDateTime creationDate) {
        SequencedMap<String, Node> document = opening("EPCISDocument", events, creationDate);
        document.put("epcisBody", Node.object(eventList(events)));
        return Node.object(document);
    }

    /**
     * The answer to a query.
     *
     * @param subscriptionId the subscription it is sent for, or null when somebody asked
     */
    public static Node.ObjectNode queryDocument(
            List<EpcisEvent> events, OffsetDateTime creationDate, String queryName, @Nullable String subscriptionId) {
        LinkedHashMap<String, Node> results = new LinkedHashMap<>();
        if (subscriptionId != null) {
            results.put("subscriptionID", Node.text(subscriptionId));
        }
        results.put("queryName", Node.text(queryName));
        results.put("resultsBody", Node.object(eventList(events)));
        LinkedHashMap<String, Node> body = new LinkedHashMap<>();
        body.put("queryResults", Node.object(results));
        SequencedMap<String, Node> document = opening("EPCISQueryDocument", events, creationDate);
        document.put("epcisBody", Node.object(body));
        return Node.object(document);
    }

    private static SequencedMap<String, Node> opening(
            String type, List<EpcisEvent> events, OffsetDateTime creationDate) {
        Context shared = shareContext(events) ? events.getFirst().head().context() : Context.standard();
        LinkedHashMap<String, Node> document = new LinkedHashMap<>();
        document.put("@context", EventWriter.context(shared));
        document.put("type", Node.text(type));
        document.put("schemaVersion", Node.text("2.0"));
        document.put("creationDate", Node.text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(creationDate)));
        return document;
    }

    /** Events under one context share it; under several, each carries its own, so that no prefix changes its meaning. */
    private static SequencedMap<String, Node> eventList(List<EpcisEvent> events) {
        boolean shared = shareContext(events);
        List<Node.ObjectNode> items = events.stream()
                .map(event -> shared ? EventWriter.withoutContext(event) : EventWriter.withContext(event))
                .toList();
        LinkedHashMap<String, Node> body = new LinkedHashMap<>();
        body.put("eventList", Node.array(items));
        return body;
    }

    private static boolean shareContext(List<EpcisEvent> events) {
        return events.stream().map(event -> event.head().context()).distinct().count() == 1;
    }
}
