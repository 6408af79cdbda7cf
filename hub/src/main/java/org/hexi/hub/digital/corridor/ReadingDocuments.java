package org.hexi.hub.digital.corridor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.EventHash;
import org.hexi.engine.epcis.api.Location;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.ReadingEvents;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.digital.corridor.CaptureRefused.Reason;
import org.hexi.hub.digital.corridor.CorridorUris.Degrees;
import org.hexi.hub.digital.corridor.model.EventUnits;
import org.hexi.hub.digital.corridor.model.Seen;
import org.hexi.hub.digital.corridor.model.Step;
import org.hexi.hub.digital.corridor.model.Telling;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.stereotype.Component;

/** Reads a document to its end: all events, each once, or everything that is wrong. */
@Component
class ReadingDocuments {
    static final int MOST_EVENTS = 1_000;

    /** Clocks at a border post may run ahead; an event of tomorrow has not happened. */
    private static final Duration AHEAD = Duration.ofHours(24);

    private final Places places;
    private final BusinessClock clock;

    ReadingDocuments(Places places, BusinessClock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** @throws CaptureRefused naming every field at fault */
    List<Telling> read(Node document) {
        List<Issue> issues = new ArrayList<>();
        Map<String, Telling> tellings = new LinkedHashMap<>();
        List<Node> sources = sources(document);
        if (document instanceof Node.ArrayNode) {
            for (int i = 0; i < sources.size() && i < MOST_EVENTS; i++) {
                collect(ReadingEvents.fromJson(sources.get(i)), List.of(sources.get(i)), i, issues, tellings);
            }
        } else {
            collect(ReadingEvents.fromJson(document), sources, 0, issues, tellings);
        }
        if (sources.size() > MOST_EVENTS) {
            issues.add(Issue.error(
                    "corridor.document.tooMany", 0, "", sources.size() + "", "at most " + MOST_EVENTS + " events"));
        }
        if (issues.isEmpty() && tellings.isEmpty()) {
            issues.add(Issue.error("corridor.document.noEvents", 0, document.pointer(), null, "at least one event"));
        }
        if (!issues.isEmpty()) {
            throw new CaptureRefused(Reason.INVALID, issues);
        }
        return List.copyOf(tellings.values());
    }

    /** @throws CaptureRefused when there are more */
    void mustHoldOne(Node document) {
        int count = sources(document).size();
        if (count > 1) {
            throw new CaptureRefused(
                    Reason.INVALID,
                    List.of(Issue.error(
                            "corridor.document.oneOnly",
                            0,
                            document.pointer(),
                            Integer.toString(count),
                            "one event; several go to /api/v1/epcis/capture")));
        }
    }

    private void collect(
            EpcisReading reading, List<Node> sources, int before, List<Issue> issues, Map<String, Telling> tellings) {
        if (reading.kind() == EpcisReading.Kind.QUERY_DOCUMENT || reading.kind() == EpcisReading.Kind.CAPTURE_JOB) {
            issues.add(Issue.error("corridor.document.notForCapture", 0, "/type", null, "EPCISDocument or an event"));
            return;
        }
        issues.addAll(reading.errors());
        if (!reading.isClean()) {
            return;
        }
        for (int i = 0; i < reading.events().size(); i++) {
            Node source = i < sources.size() ? sources.get(i) : sources.getFirst();
            Telling telling =
                    telling(before + i + 1L, reading.events().get(i), source, reading.ignoredFields(), issues);
            tellings.putIfAbsent(key(telling), telling);
        }
    }

    /** An error declaration has the hash of the event it declares wrong, and is another statement all the same. */
    private static String key(Telling telling) {
        return telling.event().head().errorDeclaration() == null ? telling.hash() : telling.hash() + "!";
    }

    private Telling telling(long number, EpcisEvent event, Node source, Set<String> ignored, List<Issue> issues) {
        if (event.occurredAt().isAfter(clock.now().plus(AHEAD))) {
            String written = event.head().eventTime().toString();
            issues.add(Issue.error(
                    "corridor.time.future",
                    number,
                    Node.below(source.pointer(), "eventTime"),
                    written,
                    "not later than " + clock.now().plus(AHEAD)));
        }
        EventUnits units = EventUnits.of(event);
        if (units.isEmpty()) {
            issues.add(Issue.error(
                    "corridor.units.none", number, source.pointer(), null, "an event that names at least one unit"));
        }
        return new Telling(
                number, event, hex(event, ignored), source, Step.of(event), units, seen(number, event, source, issues));
    }

    private Optional<Seen> seen(long number, EpcisEvent event, Node source, List<Issue> issues) {
        return Optional.ofNullable(event.circumstances().readPoint())
                .or(() -> Optional.ofNullable(event.circumstances().bizLocation()))
                .map(Location::id)
                .map(uri -> seen(number, uri, source, issues));
    }

    private Seen seen(long number, String uri, Node source, List<Issue> issues) {
        Optional<PlaceView> place = CorridorUris.placeCode(uri).flatMap(this::place);
        if (CorridorUris.placeCode(uri).isPresent() && place.isEmpty()) {
            issues.add(
                    Issue.error("corridor.place.unknown", number, pointer(uri, source), uri, "a place of the network"));
        }
        Optional<Degrees> degrees = CorridorUris.geo(uri);
        if (CorridorUris.isGeo(uri) && degrees.isEmpty()) {
            issues.add(Issue.error(
                    "corridor.geo.malformed", number, pointer(uri, source), uri, "geo:latitude,longitude in degrees"));
        }
        return new Seen(
                uri,
                place.map(PlaceView::code),
                place.map(there -> new Degrees(there.latitude(), there.longitude()))
                        .or(() -> degrees));
    }

    private Optional<PlaceView> place(String code) {
        try {
            return places.find(new PlaceCode(code));
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }

    private static String pointer(String text, Node source) {
        return org.hexi.hub.digital.corridor.model.Pointers.of(text, source);
    }

    private static String hex(EpcisEvent event, Set<String> ignored) {
        String uri = EventHash.of(event, ignored).uri();
        String digits = uri.substring(uri.indexOf(';') + 1, uri.indexOf('?'));
        return HexFormat.of().formatHex(HexFormat.of().parseHex(digits));
    }

    /** The events where they stand in the document. */
    private static List<Node> sources(Node document) {
        if (document instanceof Node.ArrayNode array) {
            return array.items();
        }
        if (document instanceof Node.ObjectNode object
                && object.field("epcisBody") instanceof Node.ObjectNode body
                && body.field("eventList") instanceof Node.ArrayNode list) {
            return list.items();
        }
        return List.of(document);
    }
}
