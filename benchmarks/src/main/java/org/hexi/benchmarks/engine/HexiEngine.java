package org.hexi.benchmarks.engine;

import java.math.BigDecimal;
import java.util.List;
import org.hexi.benchmarks.network.Itinerary;
import org.hexi.benchmarks.network.Line;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.network.Question;
import org.hexi.benchmarks.network.Ride;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.api.Soonest;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.api.TimetableBuilder;
import org.hexi.engine.routing.api.TransferKind;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.ServiceTerms;
import org.hexi.engine.routing.spi.Transfer;

/** Hexi's engine, cut down to arrival and legs: {@link JourneyPlanner#soonest}. What it calls minutes are units of the clock. */
public final class HexiEngine implements Engine {
    private static final Load LOAD = new Load(Mass.tonnes(1), BigDecimal.ONE);
    private static final int UNITS_PER_DAY = 1440;

    private final Ticks ticks;
    private final List<PlaceCode> places;
    private final JourneyPlanner planner;
    private final int horizonDays;

    public HexiEngine(Network network) {
        this.ticks = Ticks.of(network);
        this.places = Places.codes(network.stops());
        this.horizonDays = 1 + Math.toIntExact(ticks.unit(network.lastDeparture()) / UNITS_PER_DAY);
        TimetableBuilder builder = Timetable.builder();
        places.forEach(place -> builder.place(place).transfer(change(place, place, network.changeTicks())));
        network.walks()
                .forEach(
                        walk -> builder.transfer(change(places.get(walk.from()), places.get(walk.to()), walk.ticks())));
        network.lines().forEach(line -> builder.service(service(line)));
        this.planner = new JourneyPlanner(builder.build());
    }

    @Override
    public String name() {
        return "hexi";
    }

    @Override
    public Answer ask(Question question) {
        List<Soonest> found = planner.soonest(JourneyQuery.of(
                        places.get(question.from()), places.get(question.to()), ticks.unit(question.ready()), LOAD)
                .withHorizonDays(horizonDays)
                .withMaxLegs(Question.MOST_RIDES));
        return () -> found.stream()
                .map(way -> new Itinerary(way.hops().stream().map(this::ride).toList()))
                .toList();
    }

    private Ride ride(Soonest.Hop hop) {
        return new Ride(
                hop.departure(),
                Places.number(hop.from()),
                Places.number(hop.to()),
                ticks.tick(hop.departureMinute()),
                ticks.tick(hop.unloadedMinute()));
    }

    private Transfer change(PlaceCode from, PlaceCode to, int lasting) {
        long units = ticks.change(lasting);
        return new Transfer(from, to, TransferKind.TRANSFER, new Dwell(units, units), LegPrice.NOTHING);
    }

    private ScheduledService service(Line line) {
        List<Departure> departures = line.runs().stream()
                .map(run -> new Departure(run.id(), ticks.times(run)))
                .toList();
        List<PlaceCode> stops = line.stops().stream().map(places::get).toList();
        return new ScheduledService(line.id(), stops, ServiceTerms.rail(0), List.of(), departures);
    }
}
