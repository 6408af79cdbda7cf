package org.hexi.hub.digital.corridor.model;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.TransportPlan.Leg;
import org.hexi.hub.transport.network.DepartureView;

/** Whether goods are on a train where something is reported of it. */
public final class Riding {
    private Riding() {}

    /**
     * By the plan of the dossier: aboard from the departure where they get on until the arrival where they get off. A report
     * from off the train's way concerns whoever rides at all.
     */
    public static boolean isAboard(ConsignmentView dossier, DepartureView run, Telling telling) {
        Optional<Leg> leg = dossier.plan().map(TransportPlan::legs).stream()
                .flatMap(List::stream)
                .filter(ride -> ride.departureId().equals(run.id()))
                .findFirst();
        Optional<PlaceCode> onTheWay = telling.place()
                .filter(place ->
                        run.calls().stream().anyMatch(call -> call.place().equals(place)));
        return leg.filter(ride -> onTheWay.isEmpty() || passes(ride, onTheWay.get(), telling.step()))
                .isPresent();
    }

    private static boolean passes(Leg ride, PlaceCode place, Step step) {
        PlaceCode outside = step.isLeaving() ? ride.to().place() : ride.from().place();
        return !place.equals(outside)
                && ride.calls().stream().anyMatch(call -> call.place().equals(place));
    }
}
