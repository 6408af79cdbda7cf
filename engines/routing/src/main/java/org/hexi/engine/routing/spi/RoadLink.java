package org.hexi.engine.routing.spi;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Passage;

/**
 * A road leg that can be had at any time, in one direction.
 *
 * @param price what it takes, unless the {@link LegPricing} knows better
 * @param passages passes and territories it goes through
 */
public record RoadLink(PlaceCode from, PlaceCode to, int minutes, LegPrice price, List<Passage> passages) {
    public RoadLink {
        passages = List.copyOf(passages);
    }

    public RoadLink(PlaceCode from, PlaceCode to, int minutes, LegPrice price) {
        this(from, to, minutes, price, List.of());
    }
}
