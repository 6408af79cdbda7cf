package org.hexi.engine.routing.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.ServiceTerms;
import org.hexi.engine.routing.spi.StopTime;
import org.hexi.engine.routing.spi.Transfer;

/** Finds what is wrong with the records of a timetable. Paths name the record by its id, or by its number from 1. */
final class TimetableCheck {
    private final Set<PlaceCode> places;
    private final List<Issue> issues = new ArrayList<>();

    TimetableCheck(Set<PlaceCode> places) {
        this.places = places;
    }

    List<Issue> check(List<ScheduledService> services, List<Transfer> transfers, List<RoadLink> roads) {
        Set<String> ids = new HashSet<>();
        for (ScheduledService service : services) {
            String path = "services[" + service.id() + "]";
            expect(ids.add(service.id()), "routing.service.duplicate", path, service.id(), "an id used once");
            check(path, service);
        }
        Set<List<PlaceCode>> pairs = new HashSet<>();
        for (int n = 0; n < transfers.size(); n++) {
            check("transfers[" + (n + 1) + "]", transfers.get(n), pairs);
        }
        for (int n = 0; n < roads.size(); n++) {
            check("roads[" + (n + 1) + "]", roads.get(n));
        }
        return List.copyOf(issues);
    }

    private void check(String path, ScheduledService service) {
        List<PlaceCode> stops = service.stops();
        expect(stops.size() > 1, "routing.service.short", path + ".stops", stops.size(), "at least two stops");
        for (int n = 0; n < stops.size(); n++) {
            known(path + ".stops[" + (n + 1) + "]", stops.get(n));
            boolean moves = n == 0 || !stops.get(n).equals(stops.get(n - 1));
            expect(moves, "routing.stop.repeated", path + ".stops[" + (n + 1) + "]", stops.get(n), "another place");
        }
        check(path, service.terms(), stops.size());
        for (int n = 0; n < service.crossings().size(); n++) {
            check(path + ".crossings[" + (n + 1) + "]", service.crossings().get(n), stops.size());
        }
        Set<String> ids = new HashSet<>();
        for (Departure departure : service.departures()) {
            String at = path + ".departures[" + departure.id() + "]";
            expect(ids.add(departure.id()), "routing.departure.duplicate", at, departure.id(), "an id used once");
            check(at, departure, stops.size());
        }
    }

    private void check(String path, ServiceTerms terms, int stops) {
        CutOffs cutOffs = terms.cutOffs();
        notNegative("routing.cutoff.negative", path + ".cutOffMinutes", cutOffs.gateMinutes());
        cutOffs.gateMinutesByClass()
                .forEach((one, minutes) ->
                        notNegative("routing.cutoff.negative", path + ".cutOffMinutes[" + one + "]", minutes));
        cutOffs.documentMinutes()
                .forEach((one, minutes) ->
                        notNegative("routing.cutoff.negative", path + ".documentMinutes[" + one + "]", minutes));
        notNegative("routing.release.negative", path + ".releaseMinutes", terms.releaseMinutes());
        for (int n = 0; n < terms.passings().size(); n++) {
            between(path + ".passings[" + (n + 1) + "]", terms.passings().get(n).afterStop(), stops);
        }
    }

    private void check(String path, Crossing crossing, int stops) {
        known(path + ".from", crossing.from());
        known(path + ".to", crossing.to());
        between(path, crossing.afterStop(), stops);
        int allowance = crossing.allowanceMinutes();
        expect(allowance > 0, "routing.allowance.impossible", path + ".allowanceMinutes", allowance, "above zero");
    }

    private void check(String path, Departure departure, int stops) {
        List<StopTime> times = departure.times();
        expect(times.size() == stops, "routing.departure.incomplete", path, times.size(), stops + " stop times");
        for (int n = 0; n < times.size(); n++) {
            StopTime time = times.get(n);
            String at = path + ".times[" + (n + 1) + "]";
            near(at, time.arrivalMinute());
            near(at, time.departureMinute());
            boolean stays = time.arrivalMinute() <= time.departureMinute();
            expect(stays, "routing.stop.unsorted", at, time.departureMinute(), "a departure not before the arrival");
            boolean runs = n == 0 || times.get(n - 1).departureMinute() < time.arrivalMinute();
            expect(runs, "routing.stop.unsorted", at, time.arrivalMinute(), "after the departure from the stop before");
        }
    }

    private void check(String path, Transfer transfer, Set<List<PlaceCode>> pairs) {
        known(path + ".from", transfer.from());
        known(path + ".to", transfer.to());
        List<PlaceCode> pair = List.of(transfer.from(), transfer.to());
        expect(pairs.add(pair), "routing.transfer.duplicate", path, pair, "one transfer per pair of places");
    }

    private void check(String path, RoadLink link) {
        known(path + ".from", link.from());
        known(path + ".to", link.to());
        expect(!link.from().equals(link.to()), "routing.road.circular", path + ".to", link.to(), "another place");
        boolean lasts = link.minutes() > 0;
        expect(lasts, "routing.road.impossible", path + ".minutes", link.minutes(), "more than zero minutes");
    }

    private void between(String path, int afterStop, int stops) {
        boolean between = afterStop >= 0 && afterStop < stops - 1;
        expect(between, "routing.crossing.outside", path + ".afterStop", afterStop, "a stop before the last, from 0");
    }

    private void notNegative(String code, String path, int minutes) {
        expect(minutes >= 0 && minutes <= Timetable.FARTHEST_MINUTE, code, path, minutes, "zero or more minutes");
    }

    private void known(String path, PlaceCode place) {
        expect(places.contains(place), "routing.place.unknown", path, place, "a place of this timetable");
    }

    private void near(String path, long minute) {
        expect(Timetable.isSane(minute), "routing.minute.impossible", path, minute, "minutes UTC since 1970");
    }

    private void expect(boolean holds, String code, String path, Object value, String hint) {
        if (!holds) {
            issues.add(Issue.error(code, 0, path, String.valueOf(value), hint));
        }
    }
}
