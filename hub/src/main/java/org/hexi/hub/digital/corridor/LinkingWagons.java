package org.hexi.hub.digital.corridor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hexi.engine.epcis.api.Action;
import org.hexi.engine.epcis.api.AssociationEvent;
import org.hexi.engine.epcis.api.BizTransaction;
import org.hexi.engine.epcis.api.CorridorWords;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.epcis.api.GaugeChange;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.digital.corridor.model.Seen;
import org.hexi.hub.digital.corridor.model.Telling;
import org.hexi.hub.digital.corridor.model.WagonLink;
import org.hexi.hub.digital.corridor.model.WagonStays;
import org.hexi.hub.digital.corridor.store.WagonRows;
import org.springframework.stereotype.Component;

/** Which wagon each container stands on, kept so that it is never on two and never on none without a yard. */
@Component
class LinkingWagons {
    private final WagonRows rows;

    LinkingWagons(WagonRows rows) {
        this.rows = rows;
    }

    /** Adds the links of new events and says where each container stands now. */
    void link(Collection<Telling> fresh, List<GaugeChange> changes) {
        Map<String, List<WagonLink>> byContainer = new TreeMap<>();
        for (Telling telling : fresh) {
            if (telling.event() instanceof AssociationEvent event && isWagon(event.parentId())) {
                links(telling, event, changes)
                        .forEach(link -> byContainer
                                .computeIfAbsent(link.container(), container -> new ArrayList<>())
                                .add(link));
            }
        }
        // In one order for everybody, so that two captures never wait for each other.
        byContainer.forEach((container, links) -> {
            rows.lock(container);
            WagonStays stays = rows.stays(container).with(links);
            rows.add(links);
            rows.stand(container, stays);
        });
    }

    /** Looks at the containers of an event anew after it was declared wrong. */
    void reconsider(Telling declared) {
        for (String container : rows.containersOf(declared.hash())) {
            rows.lock(container);
            rows.stand(container, rows.stays(container).with(List.of()));
        }
    }

    private List<WagonLink> links(Telling telling, AssociationEvent event, List<GaugeChange> changes) {
        if (event.action() == Action.OBSERVE) {
            return List.of();
        }
        boolean isJoining = event.action() == Action.ADD;
        String wagon = Epcs.canonical(event.parentId());
        Optional<String> yard = isJoining ? Optional.empty() : yard(telling, event, changes);
        List<WagonLink> links = new ArrayList<>();
        for (String container : containers(event, wagon)) {
            if (!isJoining && yard.isEmpty()) {
                throw new Rejected(new CorridorRejection.NoYard(container, event.parentId()));
            }
            links.add(new WagonLink(container, event.occurredAt(), isJoining, wagon, yard, telling.hash()));
        }
        return links;
    }

    /** The containers named, or those that stand on the wagon when all are taken off without a name. */
    private List<String> containers(AssociationEvent event, String wagon) {
        if (event.childEpcs().isEmpty() && event.action() == Action.DELETE) {
            return rows.containersOn(wagon);
        }
        return event.childEpcs().stream()
                .filter(Epcs::isContainer)
                .map(Epcs::canonical)
                .distinct()
                .toList();
    }

    private static Optional<String> yard(Telling telling, AssociationEvent event, List<GaugeChange> changes) {
        Map<String, String> places = new HashMap<>();
        changes.forEach(change -> places.put(change.transaction(), change.readPoint()));
        return telling.seen()
                .map(Seen::readPoint)
                .or(() -> event.circumstances().bizTransactions().stream()
                        .filter(transaction -> CorridorWords.GAUGE_CHANGE.equals(transaction.type()))
                        .map(BizTransaction::id)
                        .map(places::get)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    private static boolean isWagon(String parent) {
        return !Epcs.isContainer(parent) && CorridorUris.departureId(parent).isEmpty();
    }
}
