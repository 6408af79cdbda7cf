package org.hexi.hub.transport.planning.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Preference;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.disruption.OpenBooking;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.ChosenWay;
import org.hexi.hub.transport.planning.Fate;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.WayFigures;

/**
 * A chosen way with what is known of it. Immutable.
 *
 * @param itinerary empty when it is kept no more
 * @param query the question it was chosen for; present whenever the itinerary is
 */
public record OpenWay(ChosenWay chosen, Optional<Itinerary> itinerary, Optional<PlanQuery> query) {
    /** @param asked the question as it was kept; where none was, what the itinerary says of it stands for it */
    public static OpenWay of(ChosenWay chosen, Optional<Itinerary> itinerary, Optional<PlanQuery> asked) {
        return new OpenWay(chosen, itinerary, itinerary.map(way -> asked.orElseGet(() -> gathered(way))));
    }

    public static long minute(Instant instant) {
        return Minutes.notAfter(instant);
    }

    public String id() {
        return chosen.id();
    }

    public int horizonDays() {
        return query.map(PlanQuery::horizonDays).orElse(JourneyQuery.DEFAULT_HORIZON_DAYS);
    }

    /** Empty where the network no longer knows what the way runs on. */
    public Optional<OpenBooking> asBooking(
            Network network, Timetable timetable, Preference preference, LocalDate today) {
        Optional<Journey> journey = itinerary
                .filter(way -> timetable.covers(way.from()) && timetable.covers(way.to()))
                .flatMap(new JourneyReading(network, timetable)::read);
        return journey.map(legs -> new OpenBooking(id(), question(today).asJourneyQuery(), legs, preference));
    }

    /** The question with the prices of a day. */
    Question question(LocalDate day) {
        PlanQuery asked = query.orElseThrow();
        return new Question(asked, asked.ready(), day, roads());
    }

    /** The way stays with the terminals its lorries were planned to. */
    private List<DoorRoad> roads() {
        return itinerary.stream()
                .flatMap(way -> way.miles().stream())
                .map(DoorRoad::of)
                .toList();
    }

    public Fate unknown() {
        return new Fate.Unknown(itinerary.map(WayFigures::of));
    }

    /**
     * Ready so long before the arrival as the way counts on the usual grid, but not after the first gate or lorry; harmless goods
     * without conditions.
     */
    private static PlanQuery gathered(Itinerary way) {
        Instant counted = way.arrival().minus(Duration.ofMinutes(way.grid().arrival()));
        Instant gate = way.legs().getFirst().cutOff().orElse(way.departure());
        Instant ready = counted.isBefore(gate) ? counted : gate;
        return PlanQuery.of(way.from(), way.to(), ready, way.latestArrival(), way.mass(), way.teu());
    }
}
