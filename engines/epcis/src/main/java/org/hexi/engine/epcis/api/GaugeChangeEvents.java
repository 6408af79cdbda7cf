package org.hexi.engine.epcis.api;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.epcis.api.GaugeChangeRefused.Agreement;
import org.hexi.engine.epcis.api.GaugeChangeRefused.Contradictory;
import org.hexi.engine.epcis.api.GaugeChangeRefused.Doubled;
import org.hexi.engine.epcis.api.GaugeChangeRefused.Fault;
import org.hexi.engine.epcis.api.GaugeChangeRefused.Incomplete;
import org.hexi.engine.epcis.api.GaugeChangeRefused.Part;

/** The events told under one gauge change, each once however often it was sent. */
final class GaugeChangeEvents {
    private static final String CONTAINERS_LINKED = "childEPCs";
    private static final String CONTAINERS_SEEN = "epcList";

    private final String transaction;
    private final Map<String, EpcisEvent> told = new LinkedHashMap<>();
    private final Map<String, AssociationEvent> leaving = new LinkedHashMap<>();
    private final Map<String, AssociationEvent> joining = new LinkedHashMap<>();
    private final Map<String, ObjectEvent> seeing = new LinkedHashMap<>();

    GaugeChangeEvents(String transaction) {
        this.transaction = transaction;
    }

    void add(EpcisEvent event) {
        String hash = EventHash.of(event).uri();
        told.put(hash, event);
        if (event instanceof AssociationEvent association && association.action() == Action.DELETE) {
            leaving.put(hash, association);
        } else if (event instanceof AssociationEvent association && association.action() == Action.ADD) {
            joining.put(hash, association);
        } else if (event instanceof ObjectEvent object) {
            seeing.put(hash, object);
        }
    }

    /** Puts the change, or the reasons why there is none, into one of the lists. */
    void judge(List<GaugeChange> changes, List<GaugeChangeRefused> refused) {
        parts().forEach((part, events) -> count(part, List.copyOf(events.values()), refused));
        if (leaving.size() == 1 && joining.size() == 1 && seeing.size() == 1) {
            fit(
                    leaving.values().iterator().next(),
                    joining.values().iterator().next(),
                    seeing.values().iterator().next(),
                    changes,
                    refused);
        }
    }

    private Map<Part, Map<String, ? extends EpcisEvent>> parts() {
        Map<Part, Map<String, ? extends EpcisEvent>> parts = new EnumMap<>(Part.class);
        parts.put(Part.LEAVING, leaving);
        parts.put(Part.JOINING, joining);
        parts.put(Part.SEEING, seeing);
        return parts;
    }

    private void count(Part part, List<EpcisEvent> events, List<GaugeChangeRefused> refused) {
        if (events.isEmpty()) {
            Fault first = new Fault(told.values().iterator().next(), Fault.TRANSACTION);
            refused.add(new Incomplete(transaction, part, List.of(first)));
        } else if (events.size() > 1) {
            List<Fault> faults = events.stream()
                    .skip(1)
                    .map(event -> new Fault(event, Fault.TRANSACTION))
                    .toList();
            refused.add(new Doubled(transaction, part, faults));
        }
    }

    private void fit(
            AssociationEvent from,
            AssociationEvent to,
            ObjectEvent seen,
            List<GaugeChange> changes,
            List<GaugeChangeRefused> refused) {
        Location readPoint = seen.circumstances().readPoint();
        List<Fault> others = otherContainers(from, to, seen);
        if (readPoint == null) {
            contradict(Agreement.READ_POINT, List.of(new Fault(seen, "readPoint")), refused);
        } else if (!others.isEmpty()) {
            contradict(Agreement.CONTAINERS, others, refused);
        } else if (Epcs.canonical(from.parentId()).equals(Epcs.canonical(to.parentId()))) {
            contradict(Agreement.WAGONS, List.of(new Fault(to, "parentID")), refused);
        } else if (to.occurredAt().isBefore(from.occurredAt())) {
            contradict(Agreement.ORDER, List.of(new Fault(to, "eventTime")), refused);
        } else {
            changes.add(new GaugeChange(
                    transaction,
                    seen.epcs(),
                    from.parentId(),
                    to.parentId(),
                    readPoint.id(),
                    seen.head().eventTime()));
        }
    }

    /** The lists that are not about the containers that leave the old wagon. */
    private static List<Fault> otherContainers(AssociationEvent from, AssociationEvent to, ObjectEvent seen) {
        Set<String> moved = canonical(from.childEpcs());
        if (moved.isEmpty()) {
            return List.of(new Fault(from, CONTAINERS_LINKED));
        }
        Stream<Fault> joined =
                Stream.of(new Fault(to, CONTAINERS_LINKED)).filter(fault -> !moved.equals(canonical(to.childEpcs())));
        Stream<Fault> sighted =
                Stream.of(new Fault(seen, CONTAINERS_SEEN)).filter(fault -> !moved.equals(canonical(seen.epcs())));
        return Stream.concat(joined, sighted).toList();
    }

    private void contradict(Agreement broken, List<Fault> faults, List<GaugeChangeRefused> refused) {
        refused.add(new Contradictory(transaction, broken, faults));
    }

    private static Set<String> canonical(List<String> epcs) {
        return epcs.stream().map(Epcs::canonical).collect(Collectors.toSet());
    }
}
