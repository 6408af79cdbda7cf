package org.hexi.hub.transport.booking;

import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.booking.store.WaitingRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Serves one turn of the queue in a transaction of its own, one replica at a time. */
@Component
class ServingTurns {
    private final WaitingRows rows;
    private final Turns turns;
    private final PlacingHold placing;
    private final BookingViews views;
    private final BookingTraces traces;
    private final BusinessClock clock;

    ServingTurns(
            WaitingRows rows,
            Turns turns,
            PlacingHold placing,
            BookingViews views,
            BookingTraces traces,
            BusinessClock clock) {
        this.rows = rows;
        this.turns = turns;
        this.placing = placing;
        this.views = views;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * Holds the room for whose turn it is.
     *
     * @return who was served; empty when nobody fits
     * @throws Passed when the way cannot be held after all; nothing is changed then
     */
    @Transactional
    public Optional<Waiting> serve(Set<WaitingId> tried) {
        rows.takeTurn();
        Optional<Waiting> next = turns.next(tried);
        next.ifPresent(this::hold);
        return next;
    }

    /** Ends the waits whose gates have closed; apart from any turn, which takes pools. */
    @Transactional
    public void endClosed() {
        rows.endClosed(clock.now());
    }

    /** Takes somebody who can no longer be booked that way out of the queue. */
    @Transactional
    public void end(Waiting waiting) {
        if (rows.end(waiting.id(), WaitingState.OVER)) {
            traces.leaveWaiting(BookingTraces.HOUSE, waiting, "over", clock.now());
        }
    }

    private void hold(Waiting waiting) {
        try {
            BookingRow held = placing.hold(waiting, views.way(waiting.itineraryId()));
            if (!rows.serve(waiting.id(), held.id())) {
                throw new Passed(waiting);
            }
            rows.endOfDossier(waiting.consignment());
            traces.leaveServed(waiting, held, clock.now());
        } catch (Rejected refused) {
            throw new Passed(waiting, refused);
        }
    }

    /** The one whose turn it was is passed over. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Waiting waiting;

        Passed(Waiting waiting, Rejected reason) {
            super(reason);
            this.waiting = waiting;
        }

        /** Somebody who left in the same moment. */
        Passed(Waiting waiting) {
            super("left");
            this.waiting = waiting;
        }

        Waiting waiting() {
            return waiting;
        }

        /** Whether it can never be that way; if only the room was missing, somebody was faster. */
        boolean isForGood() {
            return getCause() instanceof Rejected reason
                    && !(reason.rejection() instanceof BookingRejection.NotEnoughCapacity);
        }
    }
}
