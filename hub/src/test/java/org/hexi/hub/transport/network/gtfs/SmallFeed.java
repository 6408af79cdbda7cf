package org.hexi.hub.transport.network.gtfs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.gtfs.Agency;
import org.hexi.gtfs.Boarding;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.LocationType;
import org.hexi.gtfs.Position;
import org.hexi.gtfs.Route;
import org.hexi.gtfs.RouteType;
import org.hexi.gtfs.ServiceDays;
import org.hexi.gtfs.Stop;
import org.hexi.gtfs.StopTimesBuilder;
import org.hexi.gtfs.Trip;
import org.hexi.gtfs.WeeklyService;
import org.hexi.hub.platform.places.PlaceView;

/**
 * A train from Lanzhou to Jiayuguan on Fridays and Saturdays at 25:30, of an agency without an id; its last stop bears no code. Each
 * change is made to the feed itself. Not thread-safe.
 */
final class SmallFeed {
    private final List<Call> between = new ArrayList<>();
    private LocalDate first = LocalDate.parse("2026-01-01");
    private String trip = "T1";
    private int type = 2;
    private Stop end = near("JGN");

    private record Call(Stop stop, Boarding pickup, Boarding dropOff) {}

    SmallFeed withTrip(String id) {
        trip = id;
        return this;
    }

    /** A year from a day on. */
    SmallFeed from(LocalDate day) {
        first = day;
        return this;
    }

    SmallFeed withType(int code) {
        type = code;
        return this;
    }

    SmallFeed withEnd(String code) {
        end = near(code);
        return this;
    }

    SmallFeed withStopBetween(String id, double latitude, double longitude) {
        between.add(new Call(stop(id, latitude, longitude), Boarding.REGULAR, Boarding.REGULAR));
        return this;
    }

    SmallFeed withCallBetween(String code, Boarding pickup, Boarding dropOff) {
        between.add(new Call(stop(code, 0, 0), pickup, dropOff));
        return this;
    }

    Feed feed() {
        Agency agency = new Agency("", "Gansu Rail", "https://rail.example", ZoneId.of("Asia/Shanghai"));
        Route route = new Route("R", agency, "", "", new RouteType(type));
        List<Stop> stops = new ArrayList<>(List.of(stop("LZD", 0, 0), end));
        between.forEach(call -> stops.add(call.stop()));
        stops.sort(Comparator.comparing(Stop::id));
        StopTimesBuilder times = new StopTimesBuilder();
        int second = 91_800;
        times.call(number(stops, "LZD"), second, second);
        for (Call call : between) {
            second += 19_800;
            times.call(number(stops, call.stop().id()), second, second, call.pickup(), call.dropOff());
        }
        second += 60_000;
        times.call(number(stops, end.id()), second, second);
        ServiceDays days = ServiceDays.weekly(
                "W", new WeeklyService(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), first, first.plusDays(364)));
        return new Feed(
                List.of(agency),
                stops,
                List.of(route),
                List.of(days),
                List.of(new Trip(trip, route, days, "", "", "", times.build(), List.of())),
                List.of(),
                Optional.empty());
    }

    private static int number(List<Stop> stops, String id) {
        return stops.stream().map(Stop::id).toList().indexOf(id);
    }

    private static Stop near(String code) {
        PlaceView place = ShippedPlaces.place(code);
        return stop("x:" + code, place.latitude() + 0.001, place.longitude());
    }

    private static Stop stop(String id, double latitude, double longitude) {
        return new Stop(
                id,
                id,
                Optional.of(new Position(latitude, longitude)),
                LocationType.STOP,
                "",
                "",
                Optional.empty(),
                "");
    }
}
