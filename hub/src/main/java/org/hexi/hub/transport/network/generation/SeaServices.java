package org.hexi.hub.transport.network.generation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.network.Track;

/** The liner rotations of the plan: each string sails out and home over the same ports. */
final class SeaServices {
    private static final int MINUTES_PER_HOUR = 60;
    private static final String FERRY_CLASS = "roro-average";
    private static final Names FERRY = new Names(" (ferry)", "（渡轮）", " (паром)");
    private static final Names LINER = new Names(" (liner)", "（班轮）", " (линия)");
    /** Hours a ship waits for its turn and passes slowly. */
    private static final Map<String, Integer> PASSAGE_HOURS =
            Map.of("suez", 16, "panama", 24, "bosporus", 12, "dardanelles", 6, "kiel", 9);

    private final Plan plan;
    private final RandomGenerator random;
    private final SeaRoutes routes;
    private final Timetabling timetabling;

    SeaServices(Ground ground, Plan plan, RandomGenerator random) {
        this.plan = plan;
        this.random = random;
        this.routes = new SeaRoutes(ground);
        this.timetabling = new Timetabling(ground, plan.carriers(), random);
    }

    List<GeneratedService> all() {
        plan.trades().forEach(this::add);
        return timetabling.services();
    }

    /** The ways sailed by what {@link #all()} made. */
    List<Track> tracks() {
        return routes.made();
    }

    private void add(Trade trade) {
        for (int string = 0; string < trade.strings(); string++) {
            List<PlaceCode> ports = new ArrayList<>(some(trade.loads(), trade.loadCalls()));
            some(trade.discharges(), trade.dischargeCalls()).stream()
                    .filter(port -> !ports.contains(port))
                    .forEach(ports::add);
            timetabling.add(
                    offer(trade, ports),
                    offer(trade, ports.reversed()),
                    trade.sailings().pick(random));
        }
    }

    /** Some of the ports, in the order of the coast. */
    private List<PlaceCode> some(List<PlaceCode> coast, Range calls) {
        int wanted = Math.min(calls.pick(random), coast.size());
        Set<Integer> drawn = new TreeSet<>();
        while (drawn.size() < wanted) {
            drawn.add(random.nextInt(coast.size()));
        }
        return drawn.stream().map(coast::get).toList();
    }

    private Offer offer(Trade trade, List<PlaceCode> ports) {
        List<Stop> stops = new ArrayList<>();
        long minute = 0;
        for (int index = 0; index < ports.size(); index++) {
            if (index > 0) {
                minute += sailingMinutes(routes.track(ports.get(index - 1), ports.get(index)), trade);
            }
            boolean isOnTheWay = index > 0 && index < ports.size() - 1;
            long departure = minute + (isOnTheWay ? (long) trade.portHours() * MINUTES_PER_HOUR : 0);
            stops.add(new Stop(
                    index + 1, ports.get(index), Duration.ofMinutes(minute), Duration.ofMinutes(departure), true));
            minute = departure;
        }
        return new Offer(
                trade.direction(),
                'S',
                Carriage.SEA,
                trade.shipClass().equals(FERRY_CLASS) ? FERRY : LINER,
                new EmissionClass("sea", trade.shipClass()),
                trade.terms(),
                stops,
                List.of());
    }

    private static long sailingMinutes(Track track, Trade trade) {
        double hours = track.kilometres().doubleValue() / trade.kilometresPerHour();
        int waiting = track.passages().stream()
                .mapToInt(passage -> PASSAGE_HOURS.getOrDefault(passage, 0))
                .sum();
        return Math.round((hours + waiting) * MINUTES_PER_HOUR);
    }
}
