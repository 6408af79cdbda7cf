package org.hexi.hub.transport.booking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.booking.model.RunChange;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.hexi.hub.transport.booking.store.TouchedRunRows;
import org.hexi.hub.transport.booking.store.TouchedRunRows.Ride;
import org.hexi.hub.transport.network.NetworkChanged;
import org.hexi.hub.transport.network.Networks;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who hold room when the network changes under them: once on the timeline what a version did, and on the booking for
 * as long as its run is not what was booked. What is told is read from the version told of, what stays from the network of now,
 * so it does not matter how often and in which order versions are told.
 */
@Component
class TellingTouched {
    private final Networks networks;
    private final BookingRows bookings;
    private final TouchedRunRows rows;
    private final BookingViews views;
    private final Timelines timelines;
    private final BusinessClock clock;

    TellingTouched(
            Networks networks,
            BookingRows bookings,
            TouchedRunRows rows,
            BookingViews views,
            Timelines timelines,
            BusinessClock clock) {
        this.networks = networks;
        this.bookings = bookings;
        this.rows = rows;
        this.views = views;
        this.timelines = timelines;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(NetworkChanged changed) {
        Set<String> touched = Set.copyOf(changed.touchedDepartures());
        rows.holding(touched).forEach(ride -> leg(ride).ifPresent(leg -> tell(leg, changed.version())));
        rows.touchedBy(changed.services()).stream()
                .filter(ride -> !touched.contains(ride.departure()))
                .forEach(ride -> leg(ride).ifPresent(leg -> lookAgain(leg, changed.version())));
    }

    private void tell(BookedLeg leg, long version) {
        String run = leg.ride().departureId();
        RunChange then = RunChange.of(leg.ride(), networks.asOf(version).findRun(run));
        record(leg, "booking.run." + then.name().toLowerCase(Locale.ROOT), version);
        RunChange now = now(leg);
        if (now.isKept()) {
            // told late: whoever told of the version that brought it back found nobody touched
            rows.drop(leg.booking().id(), run);
            record(leg, "booking.run.back", networks.current().version());
        } else {
            TouchedRun found = new TouchedRun(run, now == RunChange.GONE, version);
            rows.keep(leg.booking().id(), leg.ride().service(), found);
        }
    }

    /** A run that comes back, as it was or otherwise, touches nobody; so nobody tells of it but this. */
    private void lookAgain(BookedLeg leg, long version) {
        RunChange now = now(leg);
        String run = leg.ride().departureId();
        if (now.isKept()) {
            rows.drop(leg.booking().id(), run);
            record(leg, "booking.run.back", version);
        } else if (rows.turn(leg.booking().id(), new TouchedRun(run, now == RunChange.GONE, version))) {
            record(leg, "booking.run." + now.name().toLowerCase(Locale.ROOT), version);
        }
    }

    private RunChange now(BookedLeg leg) {
        return RunChange.of(leg.ride(), networks.current().findRun(leg.ride().departureId()));
    }

    private void record(BookedLeg leg, String code, long version) {
        String run = leg.ride().departureId();
        timelines.record(new TimelineEntry(
                leg.booking().consignment(),
                code,
                List.of(run, leg.booking().reference(), String.valueOf(version)),
                clock.now(),
                Optional.of(leg.ride().from()),
                "network:" + version + ":" + run,
                false));
    }

    private Optional<BookedLeg> leg(Ride ride) {
        return bookings.find(ride.booking())
                .flatMap(booking -> views.way(booking.itineraryId()).rides().stream()
                        .filter(leg -> leg.departureId().equals(ride.departure()))
                        .findFirst()
                        .map(leg -> new BookedLeg(booking, leg)));
    }

    /** The leg of a booking that rides a run. */
    private record BookedLeg(BookingRow booking, ItineraryLeg ride) {}
}
