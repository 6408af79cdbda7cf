package org.hexi.engine.routing.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.disruption.Disruption;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.ScheduledService;

/** An event and the minute it is known at. */
record Happening(Disruption event, long nowMinute) {
    /** Mostly something that a journey of the front uses, and often while it is under way. */
    static Happening draw(RandomCase given) {
        Random random = new Random(given.seed());
        List<Leg> used = given.plan().journeys().stream()
                .flatMap(journey -> journey.legs().stream())
                .toList();
        List<Leg.Ride> rides = used.stream()
                .filter(Leg.Ride.class::isInstance)
                .map(Leg.Ride.class::cast)
                .toList();
        long ready = given.query().readyMinute();
        long nowMinute = used.isEmpty() || random.nextBoolean()
                ? ready - 100 + random.nextInt(1200)
                : used.get(random.nextInt(used.size())).departureMinute() + random.nextInt(40);
        List<Passage> passages = passages(given).toList();
        if (!passages.isEmpty() && random.nextInt(3) == 0) {
            long from = nowMinute - 100 + random.nextInt(700);
            Passage shut = passages.get(random.nextInt(passages.size()));
            return new Happening(
                    new Disruption.Closed(new Closure(shut, from, from + 1 + random.nextInt(1500))), nowMinute);
        }
        ScheduledService service =
                given.services().get(random.nextInt(given.services().size()));
        String departure = service.departures().getFirst().id();
        if (!rides.isEmpty()) {
            Leg.Ride ride = rides.get(random.nextInt(rides.size()));
            service = given.services().stream()
                    .filter(one -> one.id().equals(ride.service()))
                    .findFirst()
                    .orElseThrow();
            departure = ride.departure();
        }
        int stop = random.nextInt(service.stops().size());
        Disruption event = random.nextBoolean()
                ? new Disruption.Cancelled(service.id(), departure, random.nextInt(2) * stop)
                : new Disruption.Late(service.id(), departure, stop, 1 + random.nextInt(400));
        return new Happening(event, nowMinute);
    }

    /** All that is passed on some way through the case. */
    static Stream<Passage> passages(RandomCase given) {
        Stream<Passage> aboard = given.services().stream()
                .flatMap(service -> service.passings(0, service.stops().size() - 1).stream())
                .map(passing -> passing.passage());
        Stream<Passage> changes =
                given.transfers().stream().map(transfer -> new Passage.Border(transfer.from(), transfer.to()));
        return Stream.concat(aboard, changes).distinct();
    }

    /** The case with the event in it, written down anew. */
    RandomCase in(RandomCase given) {
        return switch (event) {
            case Disruption.Cancelled cancelled ->
                with(given, cancelled.service(), cancelled.departure(), Optional.empty());
            case Disruption.Late late -> with(given, late.service(), late.departure(), Optional.of(late));
            case Disruption.Closed closed -> {
                List<Closure> closures = new ArrayList<>(given.closures());
                closures.add(closed.closure());
                yield given.withClosures(closures);
            }
        };
    }

    private static RandomCase with(RandomCase given, String service, String departure, Optional<Disruption.Late> late) {
        List<ScheduledService> services = new ArrayList<>();
        for (ScheduledService one : given.services()) {
            List<Departure> runs = new ArrayList<>();
            for (Departure run : one.departures()) {
                if (!one.id().equals(service) || !run.id().equals(departure)) {
                    runs.add(run);
                } else {
                    late.map(event -> run.later(event.fromStop(), event.minutes()))
                            .ifPresent(runs::add);
                }
            }
            services.add(one.with(runs));
        }
        return given.with(services);
    }
}
