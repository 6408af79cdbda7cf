package org.hexi.engine.epcis.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The events told under one gauge change, each once however often it was sent. */
final class GaugeChangeEvents {
    private static final String FROM = "dissociation from the old wagon";
    private static final String TO = "association with the new wagon";
    private static final String SEEN = "observation at the read point";

    private final String transaction;
    private final Map<String, AssociationEvent> leaving = new LinkedHashMap<>();
    private final Map<String, AssociationEvent> joining = new LinkedHashMap<>();
    private final Map<String, ObjectEvent> seeing = new LinkedHashMap<>();

    GaugeChangeEvents(String transaction) {
        this.transaction = transaction;
    }

    void add(EpcisEvent event) {
        String hash = EventHash.of(event).uri();
        if (event instanceof AssociationEvent association && association.action() == Action.DELETE) {
            leaving.put(hash, association);
        } else if (event instanceof AssociationEvent association && association.action() == Action.ADD) {
            joining.put(hash, association);
        } else if (event instanceof ObjectEvent object) {
            seeing.put(hash, object);
        }
    }

    /** Puts the change, or the reason why there is none, into one of the lists. */
    void judge(List<GaugeChange> changes, List<GaugeChangeRefused> refused) {
        List<String> missing = new ArrayList<>();
        count(FROM, leaving, missing, refused);
        count(TO, joining, missing, refused);
        count(SEEN, seeing, missing, refused);
        if (!missing.isEmpty()) {
            refused.add(new GaugeChangeRefused.Incomplete(transaction, missing));
        }
        if (leaving.size() == 1 && joining.size() == 1 && seeing.size() == 1) {
            fit(
                    leaving.values().iterator().next(),
                    joining.values().iterator().next(),
                    seeing.values().iterator().next(),
                    changes,
                    refused);
        }
    }

    private void count(String part, Map<String, ?> events, List<String> missing, List<GaugeChangeRefused> refused) {
        if (events.isEmpty()) {
            missing.add(part);
        } else if (events.size() > 1) {
            refused.add(new GaugeChangeRefused.Doubled(transaction, part));
        }
    }

    private void fit(
            AssociationEvent from,
            AssociationEvent to,
            ObjectEvent seen,
            List<GaugeChange> changes,
            List<GaugeChangeRefused> refused) {
        Location readPoint = seen.circumstances().readPoint();
        Set<String> moved = canonical(from.childEpcs());
        if (readPoint == null) {
            contradict("the observation names no read point", refused);
        } else if (moved.isEmpty()
                || !moved.equals(canonical(to.childEpcs()))
                || !moved.equals(canonical(seen.epcs()))) {
            contradict("the three events are not about the same containers", refused);
        } else if (Epcs.canonical(from.parentId()).equals(Epcs.canonical(to.parentId()))) {
            contradict("old and new wagon are the same", refused);
        } else if (to.occurredAt().isBefore(from.occurredAt())) {
            contradict("the containers join the new wagon before they leave the old one", refused);
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

    private void contradict(String reason, List<GaugeChangeRefused> refused) {
        refused.add(new GaugeChangeRefused.Contradictory(transaction, reason));
    }

    private static Set<String> canonical(List<String> epcs) {
        return epcs.stream().map(Epcs::canonical).collect(Collectors.toSet());
    }
}
