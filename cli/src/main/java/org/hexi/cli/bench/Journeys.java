package org.hexi.cli.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hexi.cli.BarProgress;
import org.hexi.engine.epcis.api.Action;
import org.hexi.engine.epcis.api.Circumstances;
import org.hexi.engine.epcis.api.EventHead;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.Location;
import org.hexi.engine.epcis.api.ObjectEvent;
import org.hexi.engine.epcis.api.WritingEvents;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.Wish;
import org.hexi.hub.digital.corridor.Capturing;
import org.hexi.hub.digital.corridor.CorridorUris;
import org.hexi.hub.platform.parties.Accounts;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.booking.Bookings;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Planning;

/** Books consignments and puts others on trains that are on their way, so that the corridor has something to show. */
final class Journeys {
    private static final String TO_ALMATY = "T203";
    private static final Duration LATELY = Duration.ofDays(14);

    private final ThrowAwayHub hub;
    private final Instant now;
    private final Viewer trader;
    private final Consignments consignments;

    Journeys(ThrowAwayHub hub, Instant now) {
        this.hub = hub;
        this.now = now;
        this.trader = hub.part(Accounts.class).viewer(Freight.USER);
        this.consignments = hub.part(Consignments.class);
    }

    /** Each is planned on one of the last trains and reported to have left with it. */
    void ride(List<ConsignmentId> dossiers, BarProgress bar) {
        List<DepartureView> left =
                hub.part(Departures.class).list(new TimeWindow(now.minus(LATELY), now), Optional.of(TO_ALMATY));
        Capturing capturing = hub.part(Capturing.class);
        bar.begin("ride", dossiers.size());
        for (int serial = 0; serial < dossiers.size(); serial++) {
            DepartureView train = left.get(serial % left.size());
            ConsignmentId dossier = dossiers.get(serial);
            consignments.pin(trader, dossier, planOver(train));
            OffsetDateTime start = train.start().atOffset(ZoneOffset.UTC);
            capturing.capture(
                    trader, WritingEvents.document(List.of(departing(reference(dossier), train, start)), start));
            bar.step();
        }
    }

    /**
     * Each takes the first way of the planner that has room for it.
     *
     * @return how many found room
     */
    int book(List<ConsignmentId> dossiers, BarProgress bar) {
        bar.begin("book", dossiers.size());
        int booked = 0;
        for (ConsignmentId dossier : dossiers) {
            booked += isBooked(consignments.get(trader, dossier)) ? 1 : 0;
            bar.step();
        }
        return booked;
    }

    private boolean isBooked(ConsignmentView dossier) {
        Wish wish = dossier.wish();
        PlanQuery question = PlanQuery.of(
                wish.from(),
                wish.to(),
                wish.ready(),
                Optional.of(wish.latestArrival()),
                dossier.grossMass(),
                dossier.teu());
        return hub.part(Planning.class).plan(trader, question).options().stream()
                .anyMatch(way -> isHeld(dossier, way));
    }

    private boolean isHeld(ConsignmentView dossier, Itinerary way) {
        try {
            hub.part(Bookings.class).hold(trader, dossier.id(), way.id());
            return true;
        } catch (Rejected full) {
            return false;
        }
    }

    private String reference(ConsignmentId dossier) {
        return consignments.get(trader, dossier).reference();
    }

    private static ObjectEvent departing(String reference, DepartureView train, OffsetDateTime at) {
        return new ObjectEvent(
                EventHead.at(at),
                Action.OBSERVE,
                List.of(CorridorUris.consignment(reference)),
                List.of(),
                Circumstances.of(
                        "departing",
                        Location.of(CorridorUris.place(train.calls().getFirst().place())),
                        List.of()),
                Extensions.none());
    }

    private static TransportPlan planOver(DepartureView train) {
        Money price = Money.of("9800", "CNY");
        BigDecimal kilograms = new BigDecimal("1836");
        TransportPlan.Leg leg = new TransportPlan.Leg(
                1,
                TransportPlan.Mode.RAIL,
                train.service().id(),
                train.id(),
                train.service().carrierCode(),
                train.calls().stream()
                        .map(call -> new TransportPlan.Call(call.place(), call.arrival(), call.departure()))
                        .toList(),
                new BigDecimal("2861"),
                "rail",
                price,
                kilograms);
        return new TransportPlan("bench-" + train.id(), List.of(leg), train.end(), price, kilograms, BigDecimal.ONE);
    }
}
