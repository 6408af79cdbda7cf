package org.hexi.engine.epcis.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.EventHash;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.spi.PackFiles;
import org.jspecify.annotations.Nullable;

/**
 * The public example documents of EPCIS 2.0. Counted: every document of {@code JSON}, {@code JSON-simple-context} and
 * {@code XML}, passed when it is read without an error; every pair of the two JSON folders, passed when both give the same
 * events; and every document of {@code XML/WithEventHashID} but the first, passed when it hashes like the first.
 */
public final class EpcisPack {
    private static final String FULL = "JSON/";
    private static final String SIMPLE = "JSON-simple-context/";
    private static final String ONE_HASH = "XML/WithEventHashID/";

    private final PackFiles files;
    private final PackReader reader;

    private EpcisPack(PackFiles files) {
        this.files = files;
        this.reader = new PackReader(files);
    }

    /** Runs the pack; never throws on a bad document. */
    public static PackResult run(PackFiles files) {
        return new EpcisPack(files).run();
    }

    private PackResult run() {
        List<CaseResult> cases = new ArrayList<>();
        for (String folder : List.of(FULL, SIMPLE, "XML/")) {
            reader.documents(folder).forEach(path -> cases.add(document(path)));
        }
        Set<String> paths = new HashSet<>(files.list());
        for (String path : reader.documents(FULL)) {
            String twin = SIMPLE + path.substring(FULL.length());
            if (paths.contains(twin)) {
                cases.add(pair(path, twin));
            }
        }
        List<String> alike = reader.documents(ONE_HASH);
        if (!alike.isEmpty()) {
            cases.addAll(oneHash(alike));
        }
        return new PackResult(cases);
    }

    private CaseResult document(String path) {
        EpcisReading reading = reader.read(path);
        if (!reading.isClean()) {
            return CaseResult.failed(path, PackReader.firstError(reading.errors()));
        }
        return switch (reading.kind()) {
            case CAPTURE_JOB -> CaseResult.skipped(path, "the answer of a capture job holds no events");
            case MASTER_DATA -> CaseResult.skipped(path, "master data is kept as it came and not looked into");
            case UNKNOWN -> CaseResult.failed(path, "no EPCIS document");
            case DOCUMENT, QUERY_DOCUMENT, EVENT -> CaseResult.passed(path);
        };
    }

    /** Where the two files themselves say different things, equal events cannot be asked for. */
    private CaseResult pair(String full, String simple) {
        String name = full + " = " + simple;
        EpcisReading left = reader.read(full);
        EpcisReading right = reader.read(simple);
        if (left.events().isEmpty() || right.events().isEmpty()) {
            return CaseResult.skipped(name, "no events were read from one of the two");
        }
        if (facts(left).equals(facts(right))) {
            return CaseResult.passed(name);
        }
        String difference = difference(body(full), body(simple), "");
        return difference == null
                ? CaseResult.failed(name, "the same content gives different events")
                : CaseResult.skipped(name, "the two files differ at " + difference);
    }

    /** What the events say; under which prefixes they say it is left to the hash, which writes prefixes out. */
    private static List<String> facts(EpcisReading reading) {
        List<String> facts = new ArrayList<>();
        reading.events().forEach(event -> {
            facts.add(EventHash.of(event).preHash());
            facts.add(String.valueOf(event.head().eventId()));
            facts.add(String.valueOf(event.head().errorDeclaration()));
        });
        reading.errors().forEach(error -> facts.add(error.code() + error.column()));
        return facts;
    }

    private Node body(String path) {
        Node root = files.json(files.text(path));
        Node body = root instanceof Node.ObjectNode document ? document.field("epcisBody") : null;
        return body == null ? root : body;
    }

    /** The first place at which two trees differ, or null. */
    private static @Nullable String difference(Node left, Node right, String at) {
        if (left.equals(right)) {
            return null;
        }
        if (left instanceof Node.ObjectNode one && right instanceof Node.ObjectNode other) {
            Set<String> names = new HashSet<>(one.fields().keySet());
            names.addAll(other.fields().keySet());
            return names.stream()
                    .sorted()
                    .filter(name -> !Objects.equals(one.field(name), other.field(name)))
                    .findFirst()
                    .map(name -> differenceOf(one.field(name), other.field(name), Node.below(at, name)))
                    .orElse(at);
        }
        if (left instanceof Node.ArrayNode one
                && right instanceof Node.ArrayNode other
                && one.items().size() == other.items().size()) {
            for (int i = 0; i < one.items().size(); i++) {
                String found = difference(one.items().get(i), other.items().get(i), Node.below(at, i));
                if (found != null) {
                    return found;
                }
            }
        }
        return at;
    }

    private static String differenceOf(@Nullable Node left, @Nullable Node right, String at) {
        String deeper = left == null || right == null ? null : difference(left, right, at);
        return deeper == null ? at : deeper;
    }

    /** All documents of the folder tell one event; the hash of the first is the measure. */
    private List<CaseResult> oneHash(List<String> paths) {
        List<CaseResult> cases = new ArrayList<>();
        EpcisEvent measure = firstEvent(paths.getFirst());
        for (String path : paths.subList(1, paths.size())) {
            String name = path + " hashes like " + paths.getFirst();
            EpcisEvent event = firstEvent(path);
            cases.add(
                    measure == null || event == null
                            ? CaseResult.failed(name, "not read")
                            : alike(name, measure, event));
        }
        return cases;
    }

    private @Nullable EpcisEvent firstEvent(String path) {
        List<EpcisEvent> events = reader.read(path).events();
        return events.isEmpty() ? null : events.getFirst();
    }

    private static CaseResult alike(String name, EpcisEvent measure, EpcisEvent event) {
        if (EventHash.of(measure).uri().equals(EventHash.of(event).uri())) {
            return CaseResult.passed(name);
        }
        String offset = event.head().eventTimeZoneOffset();
        return offset.equals(measure.head().eventTimeZoneOffset())
                ? CaseResult.failed(name, EventHash.of(event).preHash())
                : CaseResult.skipped(
                        name, "its eventTimeZoneOffset is " + offset + ", and the published vectors hash that field");
    }
}
