package org.hexi.gtfs.writing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexi.gtfs.ClockTime;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.Position;
import org.hexi.gtfs.ServiceDays;
import org.hexi.gtfs.Stop;
import org.hexi.gtfs.StopTimes;
import org.hexi.gtfs.Transfer;
import org.hexi.gtfs.Trip;
import org.hexi.gtfs.WeeklyService;

/** The tables of a feed in the order of the reference. Optional files without rows are left out. */
record FeedTables(Feed feed) {
    List<Table> all() {
        List<Table> tables = new ArrayList<>(List.of(agencies(), stops(), routes(), trips(), stopTimes()));
        boolean weekly =
                feed.services().stream().anyMatch(service -> service.weekly().isPresent());
        boolean exceptions = feed.services().stream().anyMatch(FeedTables::hasExceptions);
        if (weekly || !exceptions) {
            tables.add(calendar());
        }
        if (exceptions) {
            tables.add(calendarDates());
        }
        if (feed.trips().stream().anyMatch(trip -> !trip.frequencies().isEmpty())) {
            tables.add(frequencies());
        }
        if (!feed.transfers().isEmpty()) {
            tables.add(transfers());
        }
        if (feed.info().isPresent()) {
            tables.add(feedInfo());
        }
        return tables;
    }

    private Table agencies() {
        return Table.of(
                "agency.txt",
                "agency_id agency_name agency_url agency_timezone",
                feed.agencies().stream()
                        .map(agency -> List.of(
                                agency.id(),
                                agency.name(),
                                agency.url(),
                                agency.timeZone().getId())));
    }

    private Table stops() {
        return Table.of(
                "stops.txt",
                "stop_id stop_name stop_lat stop_lon zone_id location_type parent_station stop_timezone platform_code",
                feed.stops().stream().map(FeedTables::stop));
    }

    private static List<String> stop(Stop stop) {
        return List.of(
                stop.id(),
                stop.name(),
                stop.position()
                        .map(Position::latitudeDegrees)
                        .map(Cell::degrees)
                        .orElse(""),
                stop.position()
                        .map(Position::longitudeDegrees)
                        .map(Cell::degrees)
                        .orElse(""),
                stop.zone(),
                String.valueOf(stop.type().code()),
                stop.parentStation(),
                stop.timeZone().map(zone -> zone.getId()).orElse(""),
                stop.platform());
    }

    private Table routes() {
        return Table.of(
                "routes.txt",
                "route_id agency_id route_short_name route_long_name route_type",
                feed.routes().stream()
                        .map(route -> List.of(
                                route.id(),
                                route.agency().id(),
                                route.shortName(),
                                route.longName(),
                                String.valueOf(route.type().code()))));
    }

    private Table trips() {
        return Table.of(
                "trips.txt",
                "route_id service_id trip_id trip_headsign trip_short_name block_id",
                feed.trips().stream()
                        .map(trip -> List.of(
                                trip.route().id(),
                                trip.service().id(),
                                trip.id(),
                                trip.headsign(),
                                trip.shortName(),
                                trip.block())));
    }

    private Table stopTimes() {
        return Table.of(
                "stop_times.txt",
                "trip_id arrival_time departure_time stop_id stop_sequence pickup_type drop_off_type",
                feed.trips().stream()
                        .flatMap(trip -> IntStream.range(0, trip.times().size()).mapToObj(call -> call(trip, call))));
    }

    private List<String> call(Trip trip, int call) {
        StopTimes times = trip.times();
        return List.of(
                trip.id(),
                ClockTime.text(times.arrivalSeconds(call)),
                ClockTime.text(times.departureSeconds(call)),
                feed.stops().get(times.stop(call)).id(),
                String.valueOf(call + 1),
                String.valueOf(times.pickup(call).code()),
                String.valueOf(times.dropOff(call).code()));
    }

    private Table calendar() {
        return Table.of(
                "calendar.txt",
                "service_id monday tuesday wednesday thursday friday saturday sunday start_date end_date",
                feed.services().stream()
                        .flatMap(service -> service.weekly().map(week -> week(service.id(), week)).stream()));
    }

    private static List<String> week(String service, WeeklyService week) {
        List<String> cells = new ArrayList<>(List.of(service));
        for (DayOfWeek day : DayOfWeek.values()) {
            cells.add(Cell.flag(week.days().contains(day)));
        }
        cells.add(Cell.date(week.first()));
        cells.add(Cell.date(week.last()));
        return cells;
    }

    private Table calendarDates() {
        return Table.of(
                "calendar_dates.txt",
                "service_id date exception_type",
                feed.services().stream()
                        .flatMap(service -> Stream.concat(
                                service.added().stream().map(day -> List.of(service.id(), Cell.date(day), "1")),
                                service.removed().stream().map(day -> List.of(service.id(), Cell.date(day), "2")))));
    }

    private static boolean hasExceptions(ServiceDays service) {
        return !service.added().isEmpty() || !service.removed().isEmpty();
    }

    private Table frequencies() {
        return Table.of(
                "frequencies.txt",
                "trip_id start_time end_time headway_secs exact_times",
                feed.trips().stream()
                        .flatMap(trip -> trip.frequencies().stream()
                                .map(frequency -> List.of(
                                        trip.id(),
                                        ClockTime.text(frequency.startSeconds()),
                                        ClockTime.text(frequency.endSeconds()),
                                        String.valueOf(frequency.headwaySeconds()),
                                        Cell.flag(frequency.exact())))));
    }

    private Table transfers() {
        return Table.of(
                "transfers.txt",
                "from_stop_id to_stop_id from_route_id to_route_id from_trip_id to_trip_id transfer_type min_transfer_time",
                feed.transfers().stream().map(FeedTables::transfer));
    }

    private static List<String> transfer(Transfer transfer) {
        return List.of(
                transfer.from().stop(),
                transfer.to().stop(),
                transfer.from().route(),
                transfer.to().route(),
                transfer.from().trip(),
                transfer.to().trip(),
                String.valueOf(transfer.kind().code()),
                transfer.minimumSeconds().isPresent()
                        ? String.valueOf(transfer.minimumSeconds().getAsInt())
                        : "");
    }

    private Table feedInfo() {
        return Table.of(
                "feed_info.txt",
                "feed_publisher_name feed_publisher_url feed_lang feed_start_date feed_end_date feed_version",
                feed.info().stream()
                        .map(info -> List.of(
                                info.publisher(),
                                info.url(),
                                info.language(),
                                Cell.date(info.first()),
                                Cell.date(info.last()),
                                info.version())));
    }
}
