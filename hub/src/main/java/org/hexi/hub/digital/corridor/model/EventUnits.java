package org.hexi.hub.digital.corridor.model;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.hub.digital.corridor.CorridorUris;

/**
 * The identifiers of an event by what they name. Immutable.
 *
 * @param containers as their sender wrote them
 * @param others wagons, seals and whatever else travels along
 */
public record EventUnits(List<String> containers, List<String> trains, List<String> consignments, List<String> others) {
    public static EventUnits of(EpcisEvent event) {
        List<String> containers = new ArrayList<>();
        List<String> trains = new ArrayList<>();
        List<String> consignments = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String epc : event.epcs().stream().distinct().toList()) {
            if (Epcs.isContainer(epc)) {
                containers.add(epc);
            } else if (CorridorUris.departureId(epc).isPresent()) {
                trains.add(epc);
            } else if (CorridorUris.consignmentReference(epc).isPresent()) {
                consignments.add(epc);
            } else {
                others.add(epc);
            }
        }
        return new EventUnits(containers, trains, consignments, others);
    }

    public boolean isEmpty() {
        return containers.isEmpty() && trains.isEmpty() && consignments.isEmpty() && others.isEmpty();
    }
}
