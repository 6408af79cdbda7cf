package org.hexi.engine.routing.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Capabilities;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.Embargo;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Limits;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.api.TransferKind;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.ServiceTerms;
import org.hexi.engine.routing.spi.SideBySide;
import org.hexi.engine.routing.spi.StopTime;
import org.hexi.engine.routing.spi.Transfer;

/**
 * A small network with everything in it that can go wrong: calendars, overtaking trips, cut-offs, dwell, a border pair,
 * crossings on board, roads, full departures, deadlines and coarse grids, gates by class of cargo, papers, unloading, terminals
 * that lack something, shut borders and straits, embargoes, limits, bans, requirements and doors; and one question to it.
 */
record RandomCase(
        long seed,
        List<PlaceCode> places,
        Map<PlaceCode, Dwell> releases,
        List<ScheduledService> services,
        List<Transfer> transfers,
        List<RoadLink> roads,
        Map<String, LegPrice> prices,
        Set<String> full,
        Map<PlaceCode, Capabilities> handling,
        List<Closure> closures,
        List<Embargo> embargoes,
        JourneyQuery query) {
    private static final int[] MINUTE_GRIDS = {1, 1, 1, 7, 30, 60};
    private static final int[] RISK_GRIDS = {1000, 1000, 1000, 1, 50_000, 200_000};
    private static final String[] AMOUNT_GRIDS = {"1", "1", "0.5", "10"};
    private static final long READY = 29_000_000;
    private static final int SPAN_MINUTES = 2000;

    static RandomCase of(long seed) {
        return new Generator(seed, 0).draw();
    }

    /** A case with more places, services and departures, beyond what can be written out event by event. */
    static RandomCase large(long seed) {
        return new Generator(seed, 3).draw();
    }

    Records records() {
        return new Records(new TreeSet<>(places), releases, handling, services, transfers, roads);
    }

    Timetable timetable() {
        return records().timetable();
    }

    Front plan() {
        return plan(SideBySide.ONE_BY_ONE);
    }

    Front plan(SideBySide sideBySide) {
        return new JourneyPlanner(timetable(), sideBySide).plan(query, pricing(), world());
    }

    LegPricing pricing() {
        return (service, from, to, load) -> Optional.ofNullable(prices.get(key(service, from, to)));
    }

    DepartureFilter filter() {
        return (service, departure, from, to, load) -> !full.contains(service.id() + "/" + departure.id());
    }

    Circumstances world() {
        return new Circumstances(filter(), closures, embargoes);
    }

    /** The roads of the network and those of the question. */
    List<RoadLink> allRoads() {
        return Stream.concat(roads.stream(), query.ownRoads().stream()).toList();
    }

    RandomCase with(JourneyQuery other) {
        return new RandomCase(
                seed, places, releases, services, transfers, roads, prices, full, handling, closures, embargoes, other);
    }

    RandomCase with(List<ScheduledService> others) {
        return new RandomCase(
                seed, places, releases, others, transfers, roads, prices, full, handling, closures, embargoes, query);
    }

    /** The same network and question without a freight rule; a door stays, because the question starts there. */
    RandomCase withoutRules() {
        List<ScheduledService> plain =
                services.stream().map(RandomCase::withoutRules).toList();
        List<RoadLink> open = roads.stream()
                .map(road -> new RoadLink(road.from(), road.to(), road.minutes(), road.price()))
                .toList();
        JourneyQuery asked = query.with(
                        new Load(query.load().mass(), query.load().teu()))
                .with(Limits.NONE.withLatest(query.latestMinute()))
                .with(Conditions.NONE);
        return new RandomCase(
                seed, places, releases, plain, transfers, open, prices, full, Map.of(), List.of(), List.of(), asked);
    }

    private static ScheduledService withoutRules(ScheduledService service) {
        ServiceTerms terms = ServiceTerms.rail(service.terms().cutOffs().gateMinutes());
        return new ScheduledService(service.id(), service.stops(), terms, service.crossings(), service.departures());
    }

    RandomCase withClosures(List<Closure> others) {
        return new RandomCase(
                seed, places, releases, services, transfers, roads, prices, full, handling, others, embargoes, query);
    }

    static String key(ScheduledService service, int from, int to) {
        return service.id() + ":" + from + ">" + to;
    }

    /** Draws one case; the same seed draws the same. */
    private static final class Generator {
        private final long seed;
        private final Random random;
        private final List<PlaceCode> places = new ArrayList<>();
        private final Map<String, LegPrice> prices = new HashMap<>();
        private final Set<String> full = new HashSet<>();
        private final RandomRules rules;

        /** Whether the first services stand end to end, so that choices of departure pile up over several changes. */
        private final boolean chain;

        /** How many places, services and departures of each there are above the usual. */
        private final int more;

        Generator(long seed, int more) {
            this.seed = seed;
            this.more = more;
            this.random = new Random(new SplittableRandom(seed).nextLong());
            this.chain = random.nextInt(5) < 4;
            this.rules = new RandomRules(seed);
        }

        RandomCase draw() {
            int count = more + (chain ? 4 : 3 + random.nextInt(2));
            for (int n = 0; n < count; n++) {
                places.add(new PlaceCode("P" + n));
            }
            List<ScheduledService> services = new ArrayList<>();
            int lines = more + 3 + random.nextInt(2);
            for (int n = 0; n < lines; n++) {
                services.add(service(n));
            }
            List<RoadLink> roads = new ArrayList<>();
            for (int n = random.nextInt(3); n > 0; n--) {
                road().ifPresent(roads::add);
            }
            Map<PlaceCode, Dwell> releases = new TreeMap<>();
            if (random.nextInt(3) > 0) {
                releases.put(places.getLast(), dwell());
            }
            return new RandomCase(
                    seed,
                    places,
                    releases,
                    services,
                    transfers(),
                    roads,
                    prices,
                    full,
                    rules.handling(places),
                    rules.closures(places, READY, SPAN_MINUTES),
                    rules.embargoes(places),
                    rules.asked(query(places.getLast()), places));
        }

        private ScheduledService service(int number) {
            String id = "S" + number;
            boolean link = chain && number < places.size() - 1;
            List<PlaceCode> stops = link ? List.of(places.get(number), places.get(number + 1)) : stops(number);
            List<Departure> departures = new ArrayList<>();
            int trips = more + (link ? 3 : 2) + random.nextInt(link ? 4 : 5);
            for (int n = 0; n < trips; n++) {
                long start = link
                        ? READY + number * (350L + 30 * more) + random.nextInt(1100)
                        : READY - 100 + random.nextInt(SPAN_MINUTES);
                departures.add(departure("D" + n, stops.size(), start));
                if (random.nextInt(15) == 0) {
                    full.add(id + "/D" + n);
                }
            }
            List<Crossing> crossings = new ArrayList<>();
            if (random.nextInt(3) == 0) {
                int after = random.nextInt(stops.size() - 1);
                int allowance = 20 + random.nextInt(200);
                crossings.add(new Crossing(after, places.get(0), places.get(1), allowance, dwell()));
            }
            ServiceTerms terms = rules.terms(random.nextInt(4) * 30, stops.size());
            ScheduledService service = new ScheduledService(id, stops, terms, crossings, departures);
            for (int from = 0; from < stops.size(); from++) {
                for (int to = from + 1; to < stops.size(); to++) {
                    if (random.nextInt(30) > 0) {
                        prices.put(key(service, from, to), price());
                    }
                }
            }
            return service;
        }

        /** The first service starts at the origin and the second calls at the destination, else half the cases are empty. */
        private List<PlaceCode> stops(int number) {
            List<PlaceCode> stops = new ArrayList<>();
            int length = 2 + random.nextInt(2);
            if (number == 0) {
                stops.add(places.getFirst());
            } else if (number == 1) {
                stops.add(places.getLast());
            }
            while (stops.size() < length) {
                PlaceCode next = place();
                if (!stops.contains(next)) {
                    stops.add(next);
                }
            }
            if (random.nextInt(4) > 0) {
                stops.sort(PlaceCode::compareTo);
            }
            return stops;
        }

        private Departure departure(String id, int stops, long start) {
            List<StopTime> times = new ArrayList<>();
            long clock = start;
            for (int n = 0; n < stops; n++) {
                long arrival = n == 0 ? clock : clock + 20 + random.nextInt(300);
                clock = arrival + random.nextInt(60);
                times.add(new StopTime(arrival, clock));
            }
            return new Departure(id, times);
        }

        private List<Transfer> transfers() {
            List<Transfer> transfers = new ArrayList<>();
            for (PlaceCode place : places) {
                if (random.nextInt(12) > 0) {
                    transfers.add(transfer(place, place, TransferKind.TRANSFER));
                }
            }
            PlaceCode one = place();
            PlaceCode other = place();
            if (!one.equals(other)) {
                transfers.add(transfer(one, other, TransferKind.GAUGE_CHANGE));
            }
            return transfers;
        }

        private Transfer transfer(PlaceCode from, PlaceCode to, TransferKind kind) {
            return new Transfer(from, to, kind, dwell(), price());
        }

        private Optional<RoadLink> road() {
            PlaceCode from = place();
            PlaceCode to = place();
            int minutes = 15 + random.nextInt(400);
            return from.equals(to)
                    ? Optional.empty()
                    : Optional.of(new RoadLink(from, to, minutes, price(), rules.roadPassages()));
        }

        private JourneyQuery query(PlaceCode to) {
            OptionalLong latest = random.nextBoolean()
                    ? OptionalLong.empty()
                    : OptionalLong.of(READY + 600 + more * 800 + random.nextInt(3000));
            Resolution grid = new Resolution(
                    MINUTE_GRIDS[random.nextInt(MINUTE_GRIDS.length)],
                    new BigDecimal(AMOUNT_GRIDS[random.nextInt(AMOUNT_GRIDS.length)]),
                    new BigDecimal(AMOUNT_GRIDS[random.nextInt(AMOUNT_GRIDS.length)]),
                    RISK_GRIDS[random.nextInt(RISK_GRIDS.length)]);
            Load load = new Load(Mass.tonnes(20), BigDecimal.TWO);
            int horizonDays = random.nextInt(10) == 0 ? 1 : 60;
            return JourneyQuery.of(places.getFirst(), to, READY, load)
                    .with(Limits.NONE.withLatest(latest))
                    .withHorizonDays(horizonDays)
                    .withMaxLegs(32)
                    .with(grid);
        }

        private Dwell dwell() {
            double p50 = 5 + random.nextDouble() * 90;
            double spread = random.nextInt(10) == 0 ? 1 : 1 + random.nextDouble() * 3;
            return new Dwell(p50, p50 * spread);
        }

        /** What is cheap is rather dirty; in quarters, so that halves of a unit occur and rounding is put to the test. */
        private LegPrice price() {
            int cost = random.nextInt(160);
            int co2e = Math.max(0, 120 - cost + random.nextInt(60) - 30);
            return new LegPrice(quarters(cost), quarters(co2e), BigDecimal.valueOf(random.nextInt(1000)));
        }

        private static BigDecimal quarters(int count) {
            return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(4));
        }

        private PlaceCode place() {
            return places.get(random.nextInt(places.size()));
        }
    }
}
