package org.hexi.hub.digital.corridor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.epcis.api.ErrorDeclaration;
import org.hexi.engine.epcis.api.GaugeChange;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.WritingEvents;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.digital.corridor.CaptureRefused.Reason;
import org.hexi.hub.digital.corridor.ResolvingUnits.Concern;
import org.hexi.hub.digital.corridor.json.EpcisJson;
import org.hexi.hub.digital.corridor.model.Telling;
import org.hexi.hub.digital.corridor.store.EventQueries;
import org.hexi.hub.digital.corridor.store.EventRows;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.JsonFault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/** Takes a document in: reads, resolves, checks, stores and tells the dossiers, all in one transaction. */
@Service
class CapturingEvents implements Capturing {
    private static final Set<Role> TELLERS = Set.of(Role.OPERATOR, Role.BROKER, Role.TRADER);

    private final ReadingDocuments reading;
    private final ResolvingUnits resolving;
    private final LinkingWagons wagons;
    private final TellingDossiers dossiers;
    private final Progressing progressing;
    private final EventRows rows;
    private final EventQueries captures;
    private final WallClock wall;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CapturingEvents(
            ReadingDocuments reading,
            ResolvingUnits resolving,
            LinkingWagons wagons,
            TellingDossiers dossiers,
            Progressing progressing,
            EventRows rows,
            EventQueries captures,
            WallClock wall,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.resolving = resolving;
        this.wagons = wagons;
        this.dossiers = dossiers;
        this.progressing = progressing;
        this.rows = rows;
        this.captures = captures;
        this.wall = wall;
        this.audit = audit;
        this.events = events;
    }

    static boolean mayCapture(Viewer viewer) {
        return viewer.isSystem() || TELLERS.stream().anyMatch(viewer::is);
    }

    @Override
    @Transactional
    public Captured capture(Viewer viewer, byte[] json) {
        return capture(viewer, read(json));
    }

    @Override
    @Transactional
    public Captured captureOne(Viewer viewer, byte[] json) {
        Node document = read(json);
        reading.mustHoldOne(document);
        return capture(viewer, document);
    }

    @Override
    @Transactional
    public Captured capture(Viewer viewer, Node document) {
        if (!mayCapture(viewer)) {
            throw new Rejected(new CorridorRejection.MayNotCapture());
        }
        List<Telling> tellings = reading.read(document);
        List<GaugeChange> changes = ReadingGaugeChanges.read(tellings);
        Map<Telling, Set<Concern>> concerns = resolving.resolve(viewer, tellings);
        refuseTakenIds(tellings);
        Instant now = wall.now();
        List<Telling> fresh = store(viewer, tellings, concerns, now);
        List<Telling> declared = declare(viewer, tellings, now);
        Captured captured = new Captured(
                captureId(tellings), tellings.stream().map(Telling::hash).toList(), fresh.size() + declared.size());
        if (captured.added() > 0) {
            wagons.link(fresh, changes);
            declared.forEach(wagons::reconsider);
            take(viewer, captured, now);
            tellDossiers(captured, fresh, declared, changes, concerns);
        }
        return captured;
    }

    private static Node read(byte[] json) {
        EpcisJson.Read read = parse(json);
        if (!read.issues().isEmpty()) {
            throw new CaptureRefused(Reason.INVALID, read.issues());
        }
        return read.node();
    }

    private static EpcisJson.Read parse(byte[] json) {
        try {
            return EpcisJson.read(json);
        } catch (JacksonException malformed) {
            JsonFault fault = JsonFault.of(malformed);
            throw new CaptureRefused(
                    Reason.MALFORMED,
                    List.of(Issue.error(
                            "corridor.json.malformed", 0, fault.pointer(), fault.where(), JsonFault.ACCEPTED)));
        }
    }

    /** The same id may only ever stand for the same event. */
    private void refuseTakenIds(List<Telling> tellings) {
        Map<String, String> taken = new HashMap<>(rows.hashesOf(tellings.stream()
                .map(telling -> telling.event().head().eventId())
                .filter(id -> id != null)
                .toList()));
        List<Issue> conflicts = new ArrayList<>();
        for (Telling telling : tellings) {
            String id = telling.event().head().eventId();
            if (id != null
                    && !taken.computeIfAbsent(id, unknown -> telling.hash()).equals(telling.hash())) {
                conflicts.add(Issue.error(
                        "corridor.eventID.taken",
                        telling.number(),
                        Node.below(telling.source().pointer(), "eventID"),
                        id,
                        "an id not used for another event"));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new CaptureRefused(Reason.CONFLICT, conflicts);
        }
    }

    /** Stores what is new, in one order for everybody so that two captures never wait for each other. */
    private List<Telling> store(
            Viewer viewer, List<Telling> tellings, Map<Telling, Set<Concern>> concerns, Instant now) {
        Map<String, Telling> once = new LinkedHashMap<>();
        tellings.forEach(telling -> once.putIfAbsent(telling.hash(), telling));
        Set<String> known = rows.known(once.keySet());
        List<Telling> fresh = new ArrayList<>();
        once.values().stream()
                .filter(telling -> !known.contains(telling.hash()))
                .sorted(Comparator.comparing(Telling::hash))
                .filter(telling -> rows.add(viewer, telling, document(telling, now), now))
                .forEach(fresh::add);
        for (Telling telling : fresh) {
            concerns.getOrDefault(telling, Set.of())
                    .forEach(concern ->
                            rows.concern(telling.hash(), concern.dossier().id(), concern.unit()));
        }
        refuseTakenIds(tellings);
        return fresh.stream().sorted(Comparator.comparingLong(Telling::number)).toList();
    }

    /** The event as it was told, with the moment it was taken in; that it is wrong is told beside it. */
    private static String document(Telling telling, Instant now) {
        return EpcisJson.write(WritingEvents.event(
                telling.event().withHead(telling.event().head().withRecordTime(now.atOffset(ZoneOffset.UTC)))));
    }

    private List<Telling> declare(Viewer viewer, List<Telling> tellings, Instant now) {
        List<Telling> declared = new ArrayList<>();
        for (Telling telling : tellings) {
            ErrorDeclaration declaration = telling.event().head().errorDeclaration();
            if (declaration != null && rows.declareWrong(viewer, telling.hash(), declaration, now)) {
                declared.add(telling);
            }
        }
        return declared;
    }

    private void take(Viewer viewer, Captured captured, Instant now) {
        captures.addCapture(viewer, new CaptureView(captured.captureId(), now, captured.hashes()));
        LinkedHashMap<String, String> details = new LinkedHashMap<>();
        details.put("events", Integer.toString(captured.hashes().size()));
        details.put("added", Integer.toString(captured.added()));
        audit.record(new AuditEntry(viewer.name(), "corridor.captured", "capture:" + captured.captureId(), details));
    }

    private void tellDossiers(
            Captured captured,
            List<Telling> fresh,
            List<Telling> declared,
            List<GaugeChange> changes,
            Map<Telling, Set<Concern>> concerns) {
        fresh.forEach(telling -> dossiers.tell(telling, concerns.getOrDefault(telling, Set.of()), changes));
        declared.forEach(telling -> dossiers.tellWrong(telling, concerns.getOrDefault(telling, Set.of())));
        Set<Telling> touched = new LinkedHashSet<>(fresh);
        touched.addAll(declared);
        touched.stream()
                .flatMap(telling -> telling.units().trains().stream())
                .distinct()
                .forEach(progressing::moveTrain);
        Set<ConsignmentId> moved = touched.stream()
                .flatMap(telling -> concerns.getOrDefault(telling, Set.of()).stream())
                .map(concern -> concern.dossier().id())
                .sorted(Comparator.comparing(ConsignmentId::value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> news = fresh.stream().map(Telling::hash).collect(Collectors.toSet());
        moved.forEach(id -> progressing.refresh(id, news));
        events.publishEvent(new EventsCaptured(captured.captureId(), captured.hashes(), moved));
    }

    private static String captureId(List<Telling> tellings) {
        String all = tellings.stream()
                .map(telling -> telling.hash() + (telling.event().head().errorDeclaration() == null ? "" : "!"))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
