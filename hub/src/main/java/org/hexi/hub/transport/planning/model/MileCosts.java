package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.Explanation.Step;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.planning.RoadEnd;
import org.hexi.hub.transport.planning.model.CarriageCosts.Charge;

/** What a lorry between a door and a terminal takes: the road rate and the road factor over its length. One load, one day. */
record MileCosts(LoadPricing pricing) {
    private static final int DECIMALS = 6;

    /** Empty where the card of the day has no road rate. */
    Optional<Charge> charge(BigDecimal kilometres) {
        return pricing.costs().road(kilometres).map(Charge::rounded);
    }

    /** To the millionth, as the search has it. */
    BigDecimal kilograms(BigDecimal kilometres) {
        BigDecimal exact = pricing.emissions().kilograms(road(), run(kilometres));
        return Decimals.normal(exact.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    List<Step> emissionSteps(BigDecimal kilometres) {
        return pricing.emissions().steps(road(), run(kilometres));
    }

    private EmissionClass road() {
        return pricing.network().emissionClass(Carriage.ROAD);
    }

    /** Rate and factor look at nothing but the length. */
    static List<Track> run(BigDecimal kilometres) {
        return List.of(new Track(
                RoadEnd.PICKUP.code(),
                RoadEnd.DELIVERY.code(),
                Carriage.ROAD,
                kilometres,
                BigDecimal.ZERO,
                true,
                true,
                List.of(),
                "",
                Set.of(),
                List.of()));
    }
}
