package org.hexi.hub.transport.booking.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.hexi.hub.transport.booking.RoomDay;

/** The room of one departure in twenty-foot units; {@code own} is kept for the caller's party and part of {@code allotted}. */
record RoomDayJson(
        String departure,
        LocalDate day,
        Instant departsAt,
        int capacity,
        int sellable,
        int confirmed,
        int held,
        int allotted,
        int own,
        int waiting,
        int free) {
    static RoomDayJson of(RoomDay day) {
        return new RoomDayJson(
                day.departure().id(),
                day.departure().day(),
                day.departure().start(),
                day.capacityTeu(),
                day.sellableTeu(),
                day.confirmedTeu(),
                day.heldTeu(),
                day.allottedTeu(),
                day.ownTeu(),
                day.waitingTeu(),
                day.freeTeu());
    }
}
