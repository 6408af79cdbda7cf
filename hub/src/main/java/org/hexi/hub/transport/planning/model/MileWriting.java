package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Explanation.Step;
import org.hexi.engine.routing.api.Leg;
import org.hexi.hub.transport.planning.ItineraryLeg.Change;
import org.hexi.hub.transport.planning.Mile;
import org.hexi.hub.transport.planning.model.CarriageCosts.Charge;
import org.hexi.hub.transport.planning.road.RoadDistance;

/** Writes the first and the last mile out, with where the length comes from before what it costs. One load, one day. */
record MileWriting(LoadPricing pricing) {
    Mile write(DoorRoad road, Leg.Road leg, Optional<Change> change, Optional<Charge> changing) {
        RoadDistance distance = road.distance();
        MileCosts costs = new MileCosts(pricing);
        Charge lorry = costs.charge(distance.kilometres()).orElseThrow();
        Charge whole = changing.map(before -> before.plus(lorry)).orElse(lorry);
        List<Step> steps = new ArrayList<>();
        steps.add(measured(road));
        steps.addAll(whole.steps());
        steps.addAll(costs.emissionSteps(distance.kilometres()));
        return new Mile(
                road.approach(),
                Minutes.instant(leg.departureMinute()),
                Minutes.instant(leg.arrivalMinute()),
                change,
                distance.kilometres(),
                distance.basis(),
                whole.money(),
                costs.kilograms(distance.kilometres()),
                new Explanation(steps));
    }

    private static Step measured(DoorRoad road) {
        RoadDistance distance = road.distance();
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("door", road.approach().door().point());
        inputs.put("place", road.approach().terminal().value());
        inputs.put("basis", distance.basis().name());
        inputs.put("minutes", String.valueOf(distance.minutes()));
        BigDecimal kilometres = distance.kilometres();
        return new Step(
                "planning.mile",
                "1",
                distance.source(),
                inputs,
                distance.arithmetic(),
                kilometres.toPlainString() + " km");
    }
}
