package org.hexi.gtfs;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;

/** Proves that the parts of a feed fit together. */
record FeedCheck(
        List<Agency> agencies,
        List<Stop> stops,
        List<Route> routes,
        List<ServiceDays> services,
        List<Trip> trips,
        List<Transfer> transfers) {
    void check() {
        if (agencies.stream().map(Agency::timeZone).distinct().count() != 1) {
            throw new InvalidValue(
                    "gtfs.agency.zones", "agencies", agencies, "one agency or more, all of one time zone");
        }
        stops.forEach(stop -> named("stop", stop.parentStation(), stops));
        routes.forEach(route -> held("agency", route.agency(), agencies));
        trips.forEach(this::check);
        transfers.forEach(transfer -> {
            check(transfer.from());
            check(transfer.to());
        });
    }

    private void check(Trip trip) {
        held("route", trip.route(), routes);
        held("service", trip.service(), services);
        for (int call = 0; call < trip.times().size(); call++) {
            if (trip.times().stop(call) >= stops.size()) {
                throw new InvalidValue("gtfs.stop.unknown", "stop", trip.times().stop(call), "a number of a stop");
            }
        }
    }

    private void check(TransferEnd end) {
        named("stop", end.stop(), stops);
        named("route", end.route(), routes);
        named("trip", end.trip(), trips);
    }

    private static void named(String thing, String id, List<? extends Identified> things) {
        if (!id.isEmpty() && Feed.find(things, id).isEmpty()) {
            throw new InvalidValue("gtfs." + thing + ".unknown", thing, id, "the id of a " + thing + " of the feed");
        }
    }

    private static <T extends Identified> void held(String thing, T part, List<T> things) {
        if (!Feed.find(things, part.id()).equals(Optional.of(part))) {
            throw new InvalidValue("gtfs." + thing + ".unknown", thing, part.id(), "a " + thing + " of the feed");
        }
    }
}
