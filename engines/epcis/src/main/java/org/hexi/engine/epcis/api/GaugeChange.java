package org.hexi.engine.epcis.api;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.InvalidValue;

/**
 * Containers move from a wagon of one gauge to a wagon of the other. On the wire this is three events under one business
 * transaction: the link to the old wagon is taken away, the link to the new one is added, and the containers are seen at
 * the read point. It holds as a whole or not at all, so that a container is never on two wagons and never on none.
 * Immutable.
 *
 * @param transaction URI of the change
 * @param containers identifiers of the containers, at least one
 * @param fromWagon identifier of the wagon they leave
 * @param toWagon identifier of the wagon they get
 * @param readPoint URI of the place
 * @param at when the containers were seen on the new wagon, in local time
 */
public record GaugeChange(
        String transaction,
        List<String> containers,
        String fromWagon,
        String toWagon,
        String readPoint,
        OffsetDateTime at) {
    public GaugeChange {
        containers = List.copyOf(containers);
        if (containers.isEmpty()) {
            throw new InvalidValue("epcis.gaugeChange.empty", "containers", "[]", "at least one container");
        }
        if (Epcs.canonical(fromWagon).equals(Epcs.canonical(toWagon))) {
            throw new InvalidValue(
                    "epcis.gaugeChange.sameWagon", "toWagon", toWagon, "another wagon than the containers leave");
        }
    }

    /** The changes found among events, and the groups of events that tell no whole change. */
    public record Recognised(List<GaugeChange> changes, List<GaugeChangeRefused> refused) {
        public Recognised {
            changes = List.copyOf(changes);
            refused = List.copyOf(refused);
        }
    }

    /** The three events in the order in which they are to be told. */
    public List<EpcisEvent> events() {
        Circumstances circumstances = Circumstances.of(
                CorridorWords.RELOADING,
                Location.of(readPoint),
                List.of(new BizTransaction(CorridorWords.GAUGE_CHANGE, transaction)));
        EventHead head = EventHead.at(at);
        return List.of(
                new AssociationEvent(head, Action.DELETE, fromWagon, containers, List.of(), circumstances),
                new AssociationEvent(head, Action.ADD, toWagon, containers, List.of(), circumstances),
                new ObjectEvent(head, Action.OBSERVE, containers, List.of(), circumstances, Extensions.none()));
    }

    /**
     * Finds changes of gauge among events, in any order and however often an event was sent. Events of other business are
     * left aside. Linear in the number of events.
     */
    public static Recognised recognise(List<EpcisEvent> events) {
        Map<String, GaugeChangeEvents> groups = new LinkedHashMap<>();
        for (EpcisEvent event : events) {
            for (BizTransaction transaction : event.circumstances().bizTransactions()) {
                if (CorridorWords.GAUGE_CHANGE.equals(transaction.type())) {
                    groups.computeIfAbsent(transaction.id(), GaugeChangeEvents::new)
                            .add(event);
                }
            }
        }
        List<GaugeChange> changes = new ArrayList<>();
        List<GaugeChangeRefused> refused = new ArrayList<>();
        groups.values().forEach(group -> group.judge(changes, refused));
        return new Recognised(changes, refused);
    }
}
