package org.hexi.engine.epcis.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hexi.engine.epcis.api.Context;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.EpcisReading.Kind;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.Node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A whole document: a capture document, the answer to a query, or a single event. */
public final class DocumentReader {
    private final Problems problems;
    private final Values values;
    private final List<EpcisEvent> events = new ArrayList<>();
    private final Set<String> ignoredFields = new LinkedHashSet<>();
    private long eventCount;
    private @Nullable Node masterData;
    private Context context = Context.standard();

    public DocumentReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    public EpcisReading read(Node root) {
        if (!(root instanceof ObjectNode object)) {
            problems.wrongType(root, "an EPCIS document or event");
            return reading(Kind.UNKNOWN, null, null);
        }
        String type = object.textOf("type");
        return switch (type == null ? "" : type) {
            case "EPCISDocument" -> captureDocument(object);
            case "EPCISQueryDocument" -> queryDocument(object);
            case "" -> {
                Node other = new Fields(object, problems).require("type");
                if (other != null) {
                    problems.wrongType(other, "the name of a document or event type");
                }
                yield reading(Kind.UNKNOWN, null, null);
            }
            default -> singleEvent(object);
        };
    }

    private EpcisReading singleEvent(ObjectNode object) {
        Fields fields = new Fields(object, problems);
        fields.require("@context");
        context = new Context(List.of(), new LinkedHashMap<>());
        readEvent(object);
        return reading(Kind.EVENT, null, null);
    }

    private EpcisReading captureDocument(ObjectNode object) {
        Fields fields = new Fields(object, problems);
        readHeader(fields);
        fields.take("sender");
        fields.take("receiver");
        fields.take("instanceIdentifier");
        readMasterData(fields.take("epcisHeader"));
        Fields body = inner(fields.require("epcisBody"));
        ignore(fields.rest(context));
        if (body != null) {
            readEvents(body.require("eventList"));
            ignore(body.rest(context));
        }
        return reading(Kind.DOCUMENT, null, null);
    }

    private EpcisReading queryDocument(ObjectNode object) {
        Fields fields = new Fields(object, problems);
        readHeader(fields);
        readMasterData(fields.take("epcisHeader"));
        Fields body = inner(fields.require("epcisBody"));
        ignore(fields.rest(context));
        Fields results = body == null ? null : inner(body.require("queryResults"));
        if (results == null) {
            return reading(Kind.QUERY_DOCUMENT, null, null);
        }
        String queryName = values.text(results.require("queryName"));
        String subscription = values.text(results.take("subscriptionID"));
        Fields resultsBody = inner(results.require("resultsBody"));
        ignore(results.rest(context));
        if (resultsBody != null) {
            Node vocabularies = resultsBody.take("vocabularyList");
            masterData = vocabularies == null ? masterData : vocabularies;
            readEvents(resultsBody.require("eventList"));
        }
        return reading(Kind.QUERY_DOCUMENT, queryName, subscription);
    }

    private void readHeader(Fields fields) {
        context = Contexts.read(fields.require("@context"), problems);
        fields.take("type");
        fields.take("id");
        readVersion(fields.take("schemaVersion"), fields.pointer("schemaVersion"));
        Node created = fields.take("creationDate");
        if (created == null) {
            problems.warning(
                    "epcis.creationDate.missing", fields.pointer("creationDate"), null, "the standard requires it");
        }
        values.time(created);
    }

    /** Nothing that Hexi does hangs on the version, so an odd one is told and not refused. */
    private void readVersion(@Nullable Node node, String pointer) {
        if (!(node instanceof Node.Text text) || !text.value().matches("\\d+(\\.\\d+)*")) {
            problems.warning(
                    "epcis.schemaVersion.malformed",
                    pointer,
                    node == null ? null : Problems.shown(node),
                    "the text \"2.0\"");
        }
    }

    private void readMasterData(@Nullable Node header) {
        if (header != null) {
            Fields fields = inner(header);
            masterData = fields == null ? null : fields.take("epcisMasterData");
        }
    }

    private void readEvents(@Nullable Node list) {
        if (list == null) {
            return;
        }
        if (!(list instanceof Node.ArrayNode array)) {
            problems.wrongType(list, "a list of events");
            return;
        }
        array.items().forEach(this::readEvent);
        problems.atEvent(0);
    }

    private void readEvent(Node node) {
        problems.atEvent(++eventCount);
        if (!(node instanceof ObjectNode object)) {
            problems.wrongType(node, "an event");
            return;
        }
        int before = problems.errors();
        EpcisEvent event = new EventReader(object, context, problems).read();
        if (event != null && problems.errors() == before) {
            events.add(event);
        }
    }

    /** A repository may name fields of its own that are no part of the event and so of no part in its hash. */
    private void ignore(Extensions extensions) {
        extensions.fields().forEach((name, node) -> {
            if (context.fullName(name).endsWith("}ignoreFields")) {
                values.list(node, values::text).forEach(field -> ignoredFields.add(context.fullName(field)));
            }
        });
    }

    private @Nullable Fields inner(@Nullable Node node) {
        if (node instanceof ObjectNode object) {
            return new Fields(object, problems);
        }
        if (node != null) {
            problems.wrongType(node, "an object");
        }
        return null;
    }

    private EpcisReading reading(Kind kind, @Nullable String queryName, @Nullable String subscription) {
        return new EpcisReading(
                kind, eventCount, events, problems.list(), queryName, subscription, masterData, ignoredFields);
    }
}
