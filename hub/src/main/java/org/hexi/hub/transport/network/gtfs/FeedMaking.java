package org.hexi.hub.transport.network.gtfs;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.gtfs.Agency;
import org.hexi.gtfs.Boarding;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.FeedInfo;
import org.hexi.gtfs.LocationType;
import org.hexi.gtfs.Position;
import org.hexi.gtfs.Route;
import org.hexi.gtfs.ServiceClock;
import org.hexi.gtfs.Stop;
import org.hexi.gtfs.StopTimes;
import org.hexi.gtfs.StopTimesBuilder;
import org.hexi.gtfs.Trip;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.transport.network.ServiceView;

/**
 * Makes a feed of services. A feed has one clock, services have as many as there are zones: where all share a zone the feed takes it,
 * else it counts in UTC, and a service whose clock is changed becomes one trip for each time it then leaves at. Not thread-safe.
 */
public final class FeedMaking {
    private static final ZoneId UTC = ZoneId.of("UTC");
    /** 1000 hours: times from there on cannot be written, and what is under way for longer is left out. */
    private static final int END_SECONDS = 3_600_000;

    private final List<ServiceView> services;
    private final Function<PlaceCode, PlaceView> places;
    private final URI address;
    private final String version;
    private final ServiceClock clock;

    private final Map<String, Agency> agencies = new TreeMap<>();
    private final Map<String, Stop> stops = new TreeMap<>();
    private final Map<String, Route> routes = new TreeMap<>();
    private final Map<String, Trip> trips = new TreeMap<>();
    private final Calendars calendars = new Calendars();
    private final StopTimesBuilder times = new StopTimesBuilder();
    private final Map<String, Integer> stopNumbers = new HashMap<>();

    /**
     * @param services all editions of them
     * @param address of the hub on the web
     * @param version what the feed says its version is
     */
    public FeedMaking(
            Collection<ServiceView> services, Function<PlaceCode, PlaceView> places, URI address, String version) {
        this.services = List.copyOf(services);
        this.places = places;
        this.address = address;
        this.version = version;
        this.clock = new ServiceClock(zone(services));
    }

    /** The runs whose first departure lies in the span by the local date of the service; empty when nothing runs. */
    public Optional<Feed> make(LocalDate from, LocalDate until) {
        services.stream()
                .flatMap(service -> service.stops().stream())
                .map(ServiceView.Stop::place)
                .distinct()
                .forEach(place -> stops.put(place.value(), stop(places.apply(place))));
        stops.keySet().forEach(id -> stopNumbers.put(id, stopNumbers.size()));
        byId().forEach((id, editions) -> add(id, editions, from, until));
        return trips.isEmpty() ? Optional.empty() : Optional.of(feed(from, until));
    }

    private static ZoneId zone(Collection<ServiceView> services) {
        Set<ZoneId> zones = services.stream().map(ServiceView::zone).collect(Collectors.toSet());
        return zones.size() == 1 ? zones.iterator().next() : UTC;
    }

    private Map<String, List<ServiceView>> byId() {
        return services.stream().collect(Collectors.groupingBy(ServiceView::id, TreeMap::new, Collectors.toList()));
    }

    private void add(String id, List<ServiceView> editions, LocalDate from, LocalDate until) {
        List<Unnamed> found = new ArrayList<>();
        for (ServiceView edition : editions) {
            departures(edition, from, until).forEach((seconds, days) -> found.add(new Unnamed(edition, seconds, days)));
        }
        for (int number = 1; number <= found.size(); number++) {
            add(number == 1 ? id : id + "." + number, found.get(number - 1));
        }
    }

    /** The service days by the seconds at which the service leaves its first stop. */
    private Map<Integer, TreeSet<LocalDate>> departures(ServiceView service, LocalDate from, LocalDate until) {
        Map<Integer, TreeSet<LocalDate>> departures = new TreeMap<>();
        from.datesUntil(until.plusDays(1)).filter(service::runsOn).forEach(day -> {
            Instant start =
                    day.atTime(service.firstDeparture()).atZone(service.zone()).toInstant();
            LocalDate serviceDay = serviceDay(start);
            int seconds =
                    (int) (start.getEpochSecond() - clock.startOf(serviceDay).getEpochSecond());
            departures.computeIfAbsent(seconds, unseen -> new TreeSet<>()).add(serviceDay);
        });
        return departures;
    }

    /** Where clocks are set back the day begins an hour before its times do; what leaves then belongs to the day before. */
    private LocalDate serviceDay(Instant start) {
        LocalDate day = LocalDate.ofInstant(start, clock.zone());
        return start.isBefore(clock.startOf(day)) ? day.minusDays(1) : day;
    }

    private void add(String id, Unnamed trip) {
        ServiceView service = trip.service();
        if (trip.departureSeconds() + service.runningTime().toSeconds() < END_SECONDS) {
            trips.put(id, trip(id, trip, times(service.stops(), trip.departureSeconds())));
        }
    }

    private Trip trip(String id, Unnamed trip, StopTimes calls) {
        ServiceView service = trip.service();
        return new Trip(
                id,
                routes.computeIfAbsent(service.id(), unseen -> route(service)),
                calendars.of(trip.days()),
                places.apply(service.to()).nameEn(),
                service.id(),
                "",
                calls,
                List.of());
    }

    private Route route(ServiceView service) {
        Agency agency = agencies.computeIfAbsent(
                service.carrierCode(), code -> new Agency(code, service.carrier(), address.toString(), clock.zone()));
        return new Route(service.id(), agency, service.id(), service.nameEn(), RouteCarriage.type(service.carriage()));
    }

    private StopTimes times(List<ServiceView.Stop> calls, int startSeconds) {
        for (ServiceView.Stop call : calls) {
            Boarding boarding = call.isHandled() ? Boarding.REGULAR : Boarding.NOT_AVAILABLE;
            times.call(
                    stopNumbers.getOrDefault(call.place().value(), 0),
                    startSeconds + (int) call.arrivalOffset().toSeconds(),
                    startSeconds + (int) call.departureOffset().toSeconds(),
                    boarding,
                    boarding);
        }
        return times.build();
    }

    private static Stop stop(PlaceView place) {
        return new Stop(
                place.code().value(),
                place.nameEn(),
                Optional.of(new Position(place.latitude(), place.longitude())),
                LocationType.STOP,
                "",
                "",
                Optional.of(place.zone()),
                "");
    }

    private Feed feed(LocalDate from, LocalDate until) {
        return new Feed(
                List.copyOf(agencies.values()),
                List.copyOf(stops.values()),
                List.copyOf(routes.values()),
                calendars.list(),
                List.copyOf(trips.values()),
                List.of(),
                Optional.of(new FeedInfo(
                        "Hexi", address.toString(), "en", Optional.of(from), Optional.of(until), version)));
    }

    /** A trip before it has an id. */
    private record Unnamed(ServiceView service, int departureSeconds, TreeSet<LocalDate> days) {}
}
