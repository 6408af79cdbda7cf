package org.hexi.hub.transport.network.gtfs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.gtfs.Agency;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.Frequency;
import org.hexi.gtfs.LocationType;
import org.hexi.gtfs.Position;
import org.hexi.gtfs.Route;
import org.hexi.gtfs.RouteType;
import org.hexi.gtfs.ServiceDays;
import org.hexi.gtfs.Stop;
import org.hexi.gtfs.StopTimes;
import org.hexi.gtfs.StopTimesBuilder;
import org.hexi.gtfs.Trip;
import org.hexi.gtfs.WeeklyService;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;

/**
 * Feeds drawn from a seed: trains over some stops of real services, in zones whose clocks change at odd hours and by odd amounts, with
 * calendars full of exceptions, frequencies, seconds, and times beyond midnight.
 */
final class RandomFeeds {
    private static final List<String> ZONES = List.of(
            "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "UTC");

    private final Random random;
    private final Network network;
    private final LocalDate first;

    RandomFeeds(long seed, Network network, LocalDate first) {
        this.random = new Random(seed);
        this.network = network;
        this.first = first;
    }

    Feed next() {
        Agency agency =
                new Agency("HXR", "Rail", "https://rail.example", ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        List<Stop> stops = ShippedPlaces.ALL.stream()
                .map(this::stop)
                .sorted(Comparator.comparing(Stop::id))
                .toList();
        List<Route> routes = List.of(new Route("R", agency, "R", "", new RouteType(random.nextBoolean() ? 2 : 102)));
        List<ServiceDays> services = Stream.of("A", "B", "C").map(this::service).toList();
        StopTimesBuilder times = new StopTimesBuilder();
        List<Trip> trips = new ArrayList<>();
        for (int number = 10; number < 14 + random.nextInt(6); number++) {
            trips.add(new Trip(
                    "T" + number,
                    routes.getFirst(),
                    services.get(random.nextInt(services.size())),
                    "",
                    "",
                    "",
                    random.nextInt(4) == 0 && !trips.isEmpty() ? trips.getLast().times() : times(stops, times),
                    frequencies()));
        }
        return new Feed(List.of(agency), stops, routes, services, trips, List.of(), Optional.empty());
    }

    /** Half of the stops bear the code of their place, the others lie a little beside it. */
    private Stop stop(PlaceView place) {
        boolean bears = random.nextBoolean();
        double beside = bears ? 0 : 0.0002;
        return new Stop(
                (bears ? "" : "x:") + place.code(),
                place.nameEn(),
                Optional.of(new Position(place.latitude() + beside, place.longitude())),
                LocationType.STOP,
                "",
                "",
                Optional.empty(),
                "");
    }

    private StopTimes times(List<Stop> stops, StopTimesBuilder times) {
        List<ServiceView> trains = network.services().stream()
                .filter(service -> service.carriage() == Carriage.RAIL)
                .toList();
        List<ServiceView.Stop> way = trains.get(random.nextInt(trains.size())).stops();
        int second = random.nextInt(40 * 3_600);
        for (int number = 0; number < way.size(); number++) {
            boolean isEnd = number == 0 || number == way.size() - 1;
            if (isEnd || random.nextInt(3) == 0) {
                int pause = random.nextInt(4) == 0 ? random.nextInt(7_200) : 60 * random.nextInt(200);
                times.call(number(stops, way.get(number)), second, second + pause);
                second += pause + 60 * (30 + random.nextInt(900));
            }
        }
        return times.build();
    }

    private static int number(List<Stop> stops, ServiceView.Stop call) {
        String code = call.place().value();
        for (int number = 0; number < stops.size(); number++) {
            String id = stops.get(number).id();
            if (id.equals(code) || id.equals("x:" + code)) {
                return number;
            }
        }
        throw new IllegalStateException(code);
    }

    private ServiceDays service(String id) {
        Optional<WeeklyService> week = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(week());
        return new ServiceDays(id, week, days(week.isEmpty() ? 9 : 4), days(6));
    }

    private WeeklyService week() {
        Set<DayOfWeek> days = Stream.of(DayOfWeek.values())
                .filter(day -> random.nextBoolean())
                .collect(Collectors.toSet());
        LocalDate start = first.plusDays(random.nextInt(120) - 30);
        return new WeeklyService(days, start, start.plusDays(random.nextInt(500)));
    }

    private TreeSet<LocalDate> days(int most) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int number = random.nextInt(most + 1); number > 0; number--) {
            days.add(first.plusDays(random.nextInt(420) - 20));
        }
        return days;
    }

    private List<Frequency> frequencies() {
        if (random.nextInt(4) != 0) {
            return List.of();
        }
        int start = random.nextInt(30 * 3_600);
        return List.of(new Frequency(
                start, start + 7_200 + random.nextInt(20_000), 3_000 + random.nextInt(4_000), random.nextBoolean()));
    }
}
