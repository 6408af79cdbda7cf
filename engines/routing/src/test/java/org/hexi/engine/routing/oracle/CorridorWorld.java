package org.hexi.engine.routing.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.api.TimetableBuilder;
import org.hexi.engine.routing.api.TransferKind;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.ServiceTerms;
import org.hexi.engine.routing.spi.StopTime;
import org.hexi.engine.routing.spi.Transfer;

/**
 * A generated network of the size Hexi plans over: a long corridor of places, services along it in both directions at 2 to
 * 14 departures a week, changes with long uncertain dwell, some border pairs and short roads.
 */
final class CorridorWorld {
    static final long START = 29_500_000;
    private static final int DAY = 1440;
    private static final int KILOMETRES = 9000;
    private static final int HUB_EVERY = 4;
    private static final Load LOAD = new Load(Mass.tonnes(20), BigDecimal.TWO);

    private final Random random;
    private final List<PlaceCode> places = new ArrayList<>();
    private final List<Double> positions = new ArrayList<>();
    private final List<Double> tariffs = new ArrayList<>();
    private final Timetable timetable;

    CorridorWorld(long seed, int placeCount, int serviceCount, int days) {
        this.random = new Random(seed);
        for (int n = 0; n < placeCount; n++) {
            places.add(new PlaceCode("C%03d".formatted(n)));
            positions.add(KILOMETRES * (n + random.nextDouble()) / placeCount);
        }
        TimetableBuilder builder = Timetable.builder();
        for (PlaceCode place : places) {
            builder.place(place, new Dwell(12 * 60, 36 * 60));
            builder.transfer(change(place, place, TransferKind.TRANSFER));
        }
        for (int n = 0; n + 1 < placeCount; n++) {
            if (random.nextInt(10) == 0) {
                builder.transfer(change(places.get(n), places.get(n + 1), TransferKind.GAUGE_CHANGE));
                builder.transfer(change(places.get(n + 1), places.get(n), TransferKind.GAUGE_CHANGE));
            }
            if (random.nextInt(3) == 0) {
                builder.road(road(n, n + 1));
                builder.road(road(n + 1, n));
            }
        }
        for (int n = 0; n < serviceCount; n++) {
            builder.service(service(n, days));
        }
        this.timetable = builder.build();
    }

    Timetable timetable() {
        return timetable;
    }

    JourneyQuery question() {
        int from = random.nextInt(places.size());
        int to = random.nextInt(places.size());
        while (Math.abs(from - to) < places.size() / 3) {
            to = random.nextInt(places.size());
        }
        return JourneyQuery.of(places.get(from), places.get(to), START + random.nextInt(30 * DAY), LOAD);
    }

    LegPricing pricing() {
        return (service, from, to, load) -> {
            double kilometres =
                    distance(service.stops().get(from), service.stops().get(to));
            int number = Integer.parseInt(service.id().substring(1));
            double tonnes = load.mass().tonnes().doubleValue();
            double cost = 150 + kilometres * tariffs.get(number) * (1 - kilometres / 40_000);
            return Optional.of(price(cost, kilometres * tonnes * (0.02 + 0.01 * (number % 4)), kilometres));
        };
    }

    private ScheduledService service(int number, int days) {
        boolean east = number % 2 == 0;
        List<Integer> stops = stops(east);
        tariffs.add(0.35 + random.nextDouble() * 0.4);
        int perWeek = 2 + random.nextInt(13);
        double speed = 25 + random.nextInt(30);
        List<Departure> departures = new ArrayList<>();
        for (int n = 0; n < days * perWeek / 7; n++) {
            departures.add(departure(n, START + (long) n * 7 * DAY / perWeek + random.nextInt(120), stops, speed));
        }
        List<PlaceCode> codes = stops.stream().map(places::get).toList();
        return new ScheduledService(
                "S%02d".formatted(number),
                codes,
                ServiceTerms.rail(240 + random.nextInt(8) * 60),
                List.of(),
                departures);
    }

    /** Four to eight stops along the corridor, most of them at one of the hubs where services meet. */
    private List<Integer> stops(boolean east) {
        int length = 4 + random.nextInt(5);
        int at = random.nextInt(places.size() * 2 / 3);
        List<Integer> stops = new ArrayList<>();
        while (at < places.size() && stops.size() < length) {
            stops.add(at);
            at += 1 + random.nextInt(places.size() / 8);
            at -= random.nextInt(5) == 0 ? 0 : at % HUB_EVERY;
            at = Math.max(at, stops.getLast() + 1);
        }
        stops.sort(east ? Comparator.naturalOrder() : Comparator.reverseOrder());
        return stops;
    }

    private Departure departure(int number, long start, List<Integer> stops, double speed) {
        List<StopTime> times = new ArrayList<>();
        long clock = start;
        for (int n = 0; n < stops.size(); n++) {
            long run = n == 0 ? 0 : 60 + Math.round(60 * span(stops.get(n - 1), stops.get(n)) / speed);
            times.add(new StopTime(clock + run, clock + run + 180));
            clock += run + 180;
        }
        return new Departure("D" + number, times);
    }

    private Transfer change(PlaceCode from, PlaceCode to, TransferKind kind) {
        double hours = 6 + random.nextInt(30);
        Dwell dwell = Dwell.hours(hours, hours * (2 + random.nextInt(2)));
        return new Transfer(from, to, kind, dwell, price(60 + random.nextInt(60), 8 + random.nextInt(10), 0));
    }

    private RoadLink road(int from, int to) {
        double kilometres = span(from, to);
        int minutes = 60 + (int) Math.round(kilometres);
        return new RoadLink(
                places.get(from), places.get(to), minutes, price(100 + kilometres * 2, kilometres * 2, kilometres));
    }

    private double distance(PlaceCode from, PlaceCode to) {
        return span(places.indexOf(from), places.indexOf(to));
    }

    private double span(int from, int to) {
        return Math.abs(positions.get(from) - positions.get(to));
    }

    private static LegPrice price(double cost, double co2eKilograms, double kilometres) {
        return new LegPrice(cents(cost), cents(co2eKilograms), cents(kilometres));
    }

    private static BigDecimal cents(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
