package org.hexi.hub.transport.network;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.model.LoadedNetwork;
import org.hexi.hub.transport.network.store.ChangeRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads, compares and keeps changes. Those who change wait for each other, so that versions come in the order of their numbers. */
@Service
class ChangingNetwork implements NetworkChanges {
    private static final int MOST_CHANGES = 5_000;
    private static final int LAST_YEAR = 2199;

    private final LiveNetwork networks;
    private final DraftReading drafts;
    private final TouchedRuns touched;
    private final OpenRooms rooms;
    private final ChangeRows rows;
    private final BusinessClock clock;
    private final WallClock wall;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ChangingNetwork(
            LiveNetwork networks,
            DraftReading drafts,
            TouchedRuns touched,
            OpenRooms rooms,
            ChangeRows rows,
            BusinessClock clock,
            WallClock wall,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.networks = networks;
        this.drafts = drafts;
        this.touched = touched;
        this.rooms = rooms;
        this.rows = rows;
        this.clock = clock;
        this.wall = wall;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public void checkRight(Viewer viewer) {
        drafts.ownCarrier(viewer);
    }

    @Override
    public boolean mayChange(Viewer viewer, String carrierCode) {
        return drafts.mayChange(viewer, carrierCode);
    }

    @Override
    public ChangeOutcome check(Viewer viewer, List<ServiceChange> changes, LocalDate validFrom) {
        checkSpan(changes, validFrom);
        LoadedNetwork now = networks.current();
        return outcome(now, drafts.read(viewer, now, changes), validFrom);
    }

    @Override
    @Transactional
    public ChangeOutcome put(Viewer viewer, List<ServiceChange> changes, LocalDate validFrom, String note, long seen) {
        rows.lockLatest();
        changes.stream()
                .flatMap(change -> Optional.ofNullable(change.service()).stream())
                .flatMap(service -> rows.history(service).stream()
                        .filter(version -> version.number() > seen)
                        .limit(1)
                        .map(version -> new NetworkRejection.Overtaken(service, version.number())))
                .findFirst()
                .ifPresent(overtaken -> {
                    throw new Rejected(overtaken);
                });
        return put(viewer, changes, validFrom, note);
    }

    @Override
    @Transactional
    public ChangeOutcome put(Viewer viewer, List<ServiceChange> changes, LocalDate validFrom, String note) {
        checkSpan(changes, validFrom);
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidValue("network.note.length", "note", note, "at most " + LONGEST_NOTE + " characters");
        }
        long latest = rows.lockLatest();
        LoadedNetwork before = networks.atLeast(latest);
        Drafts read = drafts.read(viewer, before, changes);
        ChangeOutcome outcome = outcome(before, read, validFrom);
        if (!outcome.isSound()) {
            throw new Rejected(new NetworkRejection.ChangesRefused(outcome.issues()));
        }
        if (!outcome.changed().isEmpty()) {
            networks.adding();
            keep(viewer, read.differing(before, validFrom), outcome, validFrom, note.strip());
            rooms.resize(read, outcome.changed(), validFrom);
        }
        return outcome;
    }

    private void keep(
            Viewer viewer,
            Map<String, Optional<ServiceForm>> forms,
            ChangeOutcome outcome,
            LocalDate validFrom,
            String note) {
        rows.add(
                viewer,
                new NetworkVersion(outcome.version(), viewer.name(), wall.now(), validFrom, note, forms.size()),
                forms);
        LinkedHashMap<String, String> details = new LinkedHashMap<>();
        details.put("validFrom", validFrom.toString());
        details.put("services", String.valueOf(forms.size()));
        details.put("note", note);
        audit.record(new AuditEntry(viewer.name(), "network.changed", "network:" + outcome.version(), details));
        events.publishEvent(new NetworkChanged(
                outcome.version(),
                validFrom,
                outcome.changed(),
                outcome.touched().stream()
                        .map(ChangeOutcome.TouchedRun::departure)
                        .toList()));
    }

    private ChangeOutcome outcome(LoadedNetwork before, Drafts read, LocalDate validFrom) {
        Map<String, Optional<ServiceForm>> differing = read.differing(before, validFrom);
        List<String> unchanged = read.services().stream()
                .filter(service -> !differing.containsKey(service))
                .toList();
        boolean isSound = read.isSound();
        return new ChangeOutcome(
                before.version() + (isSound && !differing.isEmpty() ? 1 : 0),
                differing.entrySet().stream()
                        .map(each -> new VersionedChange(
                                each.getKey(), before.editions().form(each.getKey(), validFrom), each.getValue()))
                        .toList(),
                unchanged,
                read.issues(),
                isSound ? touched.by(before, read, differing.keySet(), validFrom) : List.of());
    }

    private void checkSpan(List<ServiceChange> changes, LocalDate validFrom) {
        if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
            throw new InvalidValue("network.changes.count", "services", changes.size(), "1 to " + MOST_CHANGES);
        }
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        if (validFrom.isBefore(today)) {
            throw new Rejected(new NetworkRejection.Past(today));
        }
        if (validFrom.getYear() > LAST_YEAR) {
            throw new InvalidValue("network.changes.far", "validFrom", validFrom, "a day before " + (LAST_YEAR + 1));
        }
    }

    @Override
    public PageOf<NetworkVersion> versions(PageRequest page) {
        return rows.list(page);
    }

    @Override
    public NetworkVersion version(long number) {
        return rows.find(number).orElseThrow(() -> new NotFound("networkVersion"));
    }

    @Override
    public List<NetworkVersion> history(String service) {
        return rows.history(service);
    }

    @Override
    public List<VersionedChange> changes(long number) {
        LocalDate from = version(number).validFrom();
        LoadedNetwork before = networks.asOf(number - 1);
        return rows.list(number - 1, number).stream()
                .map(change -> new VersionedChange(
                        change.service(), before.editions().form(change.service(), from), change.form()))
                .toList();
    }

    @Override
    public Optional<ServiceForm> findCounting(String service, LocalDate day) {
        return networks.current().editions().counting(service, day);
    }

    @Override
    public Optional<ServiceForm> find(String service, LocalDate day) {
        return networks.current().editions().form(service, day);
    }
}
