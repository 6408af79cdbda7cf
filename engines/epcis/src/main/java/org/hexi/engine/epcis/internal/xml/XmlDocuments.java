package org.hexi.engine.epcis.internal.xml;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexi.engine.epcis.api.Context;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.EpcisReading.Kind;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.internal.reading.DocumentReader;
import org.hexi.engine.epcis.internal.reading.Problems;
import org.jspecify.annotations.Nullable;

/** An XML document as the tree JSON-LD would give, handed to the one reader of documents. */
public final class XmlDocuments {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Namespaces namespaces;

    private XmlDocuments(Namespaces namespaces) {
        this.namespaces = namespaces;
    }

    public static EpcisReading read(Reader document) {
        Problems problems = new Problems();
        Namespaces namespaces = new Namespaces();
        XmlElement root = new XmlParser(namespaces, problems).parse(withoutMark(document));
        if (root == null) {
            return without(Kind.UNKNOWN, problems, null);
        }
        return switch (root.name()) {
            case "EPCISDocument", "EPCISQueryDocument" ->
                new DocumentReader(problems).read(new XmlDocuments(namespaces).document(root));
            case "EPCISMasterDataDocument" -> without(Kind.MASTER_DATA, problems, EventTrees.free(root));
            case "EPCISCaptureJob" -> without(Kind.CAPTURE_JOB, problems, null);
            default -> {
                problems.error("epcis.document.unknown", root.path(), root.name(), "an EPCISDocument of EPCIS");
                yield without(Kind.UNKNOWN, problems, null);
            }
        };
    }

    /** Some tools write a byte order mark first, which decoding leaves in the text. */
    private static Reader withoutMark(Reader document) {
        PushbackReader reader = new PushbackReader(document);
        try {
            int first = reader.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                reader.unread(first);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return reader;
    }

    private static EpcisReading without(Kind kind, Problems problems, @Nullable Node masterData) {
        return new EpcisReading(kind, 0, List.of(), problems.list(), null, null, masterData, Set.of());
    }

    private Node.ObjectNode document(XmlElement root) {
        TreeBuilder tree = new TreeBuilder(root.path());
        tree.put("type", new Node.Text(root.path(), root.name()));
        root.attributes().forEach((name, value) -> tree.put(name, new Node.Text(root.path() + "/@" + name, value)));
        for (XmlElement child : EventTrees.unwrapped(root)) {
            switch (child.name()) {
                case "EPCISHeader" -> tree.put("epcisHeader", header(child));
                case "EPCISBody" -> tree.put("epcisBody", body(child));
                default -> tree.add(child.name(), named(child));
            }
        }
        return tree.put("@context", context(root.path())).build();
    }

    private Node context(String path) {
        TreeBuilder prefixes = new TreeBuilder(path);
        namespaces.uriByPrefix().forEach((prefix, uri) -> prefixes.put(prefix, new Node.Text(path, uri)));
        return new Node.ArrayNode(path, List.of(new Node.Text(path, Context.STANDARD_URL), prefixes.build()));
    }

    private static Node header(XmlElement header) {
        TreeBuilder tree = new TreeBuilder(header.path());
        for (XmlElement child : EventTrees.unwrapped(header)) {
            if (child.name().equals("EPCISMasterData")) {
                tree.put("epcisMasterData", EventTrees.free(child));
            }
        }
        return tree.build();
    }

    private static Node body(XmlElement body) {
        TreeBuilder tree = new TreeBuilder(body.path());
        XmlElement results = body.child("QueryResults");
        if (results != null) {
            return tree.put("queryResults", queryResults(results)).build();
        }
        addEvents(body, tree);
        return tree.build();
    }

    private static Node queryResults(XmlElement results) {
        TreeBuilder tree = new TreeBuilder(results.path());
        for (XmlElement child : EventTrees.unwrapped(results)) {
            if (child.name().equals("resultsBody")) {
                TreeBuilder resultsBody = new TreeBuilder(child.path());
                addEvents(child, resultsBody);
                tree.put("resultsBody", resultsBody.build());
            } else {
                tree.put(child.name(), named(child));
            }
        }
        return tree.build();
    }

    /** A body may leave its event list out; it then has no events. */
    private static void addEvents(XmlElement body, TreeBuilder tree) {
        List<Node> events = new ArrayList<>();
        String path = body.path();
        for (XmlElement child : EventTrees.unwrapped(body)) {
            if (child.name().equals("EventList")) {
                path = child.path();
                EventTrees.unwrapped(child).forEach(event -> events.add(EventTrees.event(event)));
            } else {
                tree.add(child.name(), named(child));
            }
        }
        tree.put("eventList", new Node.ArrayNode(path, events));
    }

    /** A list of field names is written as empty elements of these names. */
    private static Node named(XmlElement element) {
        if (!element.name().endsWith(":ignoreFields")) {
            return EventTrees.free(element);
        }
        List<Node> names = element.children().stream()
                .<Node>map(child -> new Node.Text(child.path(), child.name()))
                .toList();
        return new Node.ArrayNode(element.path(), names);
    }
}
