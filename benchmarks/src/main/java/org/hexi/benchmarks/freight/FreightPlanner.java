package org.hexi.benchmarks.freight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexi.benchmarks.engine.Places;
import org.hexi.benchmarks.network.Itinerary;
import org.hexi.benchmarks.network.Line;
import org.hexi.benchmarks.network.Question;
import org.hexi.benchmarks.network.Ride;
import org.hexi.benchmarks.network.Run;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.api.TimetableBuilder;
import org.hexi.engine.routing.api.TransferKind;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.ServiceTerms;
import org.hexi.engine.routing.spi.StopTime;
import org.hexi.engine.routing.spi.Transfer;

/**
 * Hexi's planner under the real rules. Every leg costs one unit and risk is not looked at, so that its front is that of arrival
 * and legs; room is asked for while it searches.
 */
final class FreightPlanner {
    private static final Load LOAD = new Load(Mass.tonnes(20), BigDecimal.TWO);
    private static final LegPricing ONE_EACH = (service, from, to, load) -> Optional.of(new LegPrice(1_000_000, 0, 0));
    private static final Resolution NO_RISK = new Resolution(1, BigDecimal.ONE, BigDecimal.ONE, Integer.MAX_VALUE);
    private static final int TAIL = 2;

    private final FreightRules rules;
    private final List<PlaceCode> places;
    private final JourneyPlanner planner;

    FreightPlanner(FreightWorld world, FreightRules rules) {
        this.rules = rules;
        this.places = Places.codes(world.places());
        TimetableBuilder builder = Timetable.builder();
        for (int place = 0; place < world.places(); place++) {
            builder.place(places.get(place))
                    .transfer(change(place, place, world.dwells().get(place)));
        }
        world.pairs().forEach(pair -> builder.transfer(change(pair.from(), pair.to(), pair.ticks())));
        for (int line = 0; line < world.lines().size(); line++) {
            builder.service(service(world.lines().get(line), world.cutOffs().get(line)));
        }
        this.planner = new JourneyPlanner(builder.build());
    }

    List<Itinerary> itineraries(Question question) {
        JourneyQuery query = JourneyQuery.of(
                        places.get(question.from()), places.get(question.to()), question.ready(), LOAD)
                .withMaxLegs(Question.MOST_RIDES)
                .with(NO_RISK);
        return planner
                .plan(
                        query,
                        ONE_EACH,
                        (service, departure, from, to, load) -> !rules.isSoldOut(departure.id(), from, to))
                .journeys()
                .stream()
                .map(FreightPlanner::itinerary)
                .toList();
    }

    private static Itinerary itinerary(Journey journey) {
        return new Itinerary(journey.legs().stream().map(FreightPlanner::ride).toList());
    }

    private static Ride ride(Leg leg) {
        if (leg instanceof Leg.Ride ride) {
            return new Ride(
                    ride.departure(),
                    Places.number(ride.from()),
                    Places.number(ride.to()),
                    Math.toIntExact(ride.departureMinute()),
                    Math.toIntExact(ride.arrivalMinute()));
        }
        throw new IllegalStateException("the network has no roads");
    }

    /** One load in ten takes twice the median or longer; the comparison looks at medians only. */
    private Transfer change(int from, int to, int medianMinutes) {
        TransferKind kind = from == to ? TransferKind.TRANSFER : TransferKind.GAUGE_CHANGE;
        Dwell dwell = new Dwell(medianMinutes, TAIL * medianMinutes);
        return new Transfer(places.get(from), places.get(to), kind, dwell, LegPrice.NOTHING);
    }

    private ScheduledService service(Line line, int cutOffMinutes) {
        List<Departure> departures =
                line.runs().stream().map(FreightPlanner::departure).toList();
        List<PlaceCode> stops = line.stops().stream().map(places::get).toList();
        return new ScheduledService(line.id(), stops, ServiceTerms.rail(cutOffMinutes), List.of(), departures);
    }

    private static Departure departure(Run run) {
        List<StopTime> times = IntStream.range(0, run.calls())
                .mapToObj(call -> new StopTime(run.arrival(call), run.departure(call)))
                .toList();
        return new Departure(run.id(), times);
    }
}
