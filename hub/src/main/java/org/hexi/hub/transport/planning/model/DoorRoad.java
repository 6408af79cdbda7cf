package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.time.Duration;
import org.hexi.engine.kernel.Explanation.Step;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.hub.transport.planning.Approach;
import org.hexi.hub.transport.planning.Mile;
import org.hexi.hub.transport.planning.road.RoadDistance;

/** A road of one question alone, as long as it was when the question was asked. Immutable. */
public record DoorRoad(Approach approach, RoadDistance distance) {
    /** The road a mile was written from. */
    static DoorRoad of(Mile mile) {
        Step measured = mile.explanation().steps().getFirst();
        int minutes =
                Math.toIntExact(Duration.between(mile.leaves(), mile.arrives()).toMinutes());
        return new DoorRoad(
                mile.approach(),
                new RoadDistance(
                        mile.distanceKilometres(), minutes, mile.basis(), measured.basis(), measured.arithmetic()));
    }

    /** As the search takes it: the price holds the length alone, what that costs {@link PriceList} knows. */
    RoadLink link() {
        return new RoadLink(
                approach.from(),
                approach.to(),
                distance.minutes(),
                new LegPrice(BigDecimal.ZERO, BigDecimal.ZERO, distance.kilometres()));
    }
}
