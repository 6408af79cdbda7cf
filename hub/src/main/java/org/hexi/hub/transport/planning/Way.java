package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.hub.consignment.TransportPlan.Mode;

/**
 * One option of an answer in figures. An answer may hold thousands, so its legs are written out only when somebody asks
 * for them. Immutable; equal when it is the same way.
 *
 * @param stretches in running order, border shuttles among them
 * @param approaches roads to and from doors, as far as there are
 * @param grid the criteria on the grid of the question
 * @param writing writes it out in full
 */
public record Way(
        String id,
        List<Stretch> stretches,
        List<Approach> approaches,
        Instant departure,
        Instant arrival,
        Money cost,
        BigDecimal co2eKilograms,
        long riskMicros,
        BigDecimal probability,
        CriteriaUnits grid,
        Supplier<Itinerary> writing)
        implements Weighed {
    public Way {
        stretches = List.copyOf(stretches);
        approaches = List.copyOf(approaches);
    }

    /** The same with every leg, price and reason. */
    public Itinerary itinerary() {
        return writing.get();
    }

    @Override
    public PlaceCode from() {
        return stretches.getFirst().from();
    }

    @Override
    public PlaceCode to() {
        return stretches.getLast().to();
    }

    public Set<Mode> modes() {
        Stream<Mode> lorries = approaches.stream().map(approach -> Mode.ROAD);
        return Stream.concat(stretches.stream().map(Stretch::mode), lorries)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Way way && way.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
