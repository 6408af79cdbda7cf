package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.booking.model.BookingRules;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.hexi.hub.transport.booking.store.WaitingRows;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.Planning;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets parties join and leave the queue. */
@Service
class QueuedWaits implements WaitingList {
    private final WaitingRows rows;
    private final BookingRows bookings;
    private final Turns turns;
    private final Planning planning;
    private final Consignments consignments;
    private final BookingTraces traces;
    private final Ids ids;
    private final BusinessClock clock;

    QueuedWaits(
            WaitingRows rows,
            BookingRows bookings,
            Turns turns,
            Planning planning,
            Consignments consignments,
            BookingTraces traces,
            Ids ids,
            BusinessClock clock) {
        this.rows = rows;
        this.bookings = bookings;
        this.turns = turns;
        this.planning = planning;
        this.consignments = consignments;
        this.traces = traces;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public WaitingPlace join(Viewer viewer, ConsignmentId consignment, String itineraryId) {
        ConsignmentView dossier = consignments.get(viewer, consignment);
        BookingRules.bookerIsInvolved(viewer, dossier);
        BookingRules.goodsHaveNotLeft(dossier);
        Itinerary way = planning.get(viewer, itineraryId);
        BookingRules.wayFitsTheWish(way, dossier);
        Instant now = clock.now();
        BookingRules.gatesAreOpen(way, now);
        bookings.findOpen(consignment).filter(open -> !open.isOverdue(now)).ifPresent(open -> {
            throw new Rejected(new BookingRejection.AlreadyBooked(open.reference()));
        });
        Waiting waiting = waiting(viewer, dossier, way, now);
        if (Turns.fits(waiting, turns.levels(waiting.departures()), Map.of())) {
            throw new Rejected(new BookingRejection.RoomIsThere());
        }
        add(waiting);
        Waiting added = rows.find(waiting.id()).orElseThrow();
        traces.leaveWaiting(viewer, added, "joined", now);
        return place(added);
    }

    @Override
    @Transactional
    public WaitingPlace leave(Viewer viewer, WaitingId id) {
        Waiting waiting = seen(viewer, id);
        BookingRules.bookerIsInvolved(viewer, consignments.get(viewer, waiting.consignment()));
        if (rows.end(id, WaitingState.LEFT)) {
            traces.leaveWaiting(viewer, waiting, "left", clock.now());
        }
        return place(seen(viewer, id));
    }

    @Override
    @Transactional(readOnly = true)
    public WaitingPlace get(Viewer viewer, WaitingId id) {
        return place(seen(viewer, id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingPlace> list(Viewer viewer, ConsignmentId consignment) {
        consignments.get(viewer, consignment);
        return rows.ofDossier(consignment).stream().map(this::place).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingPlace> list(Viewer viewer) {
        return rows.list(viewer).stream().map(this::place).toList();
    }

    private Waiting waiting(Viewer viewer, ConsignmentView dossier, Itinerary way, Instant now) {
        return new Waiting(
                new WaitingId(ids.next()),
                0,
                dossier.id(),
                dossier.reference(),
                way.id(),
                viewer.party(),
                way.teu(),
                WaitingState.WAITING,
                now,
                firstGate(way),
                List.copyOf(BookingRules.departuresInOrder(way).keySet()),
                Optional.empty());
    }

    private static Instant firstGate(Itinerary way) {
        return way.rides().stream()
                .flatMap(ride -> ride.cutOff().stream())
                .min(Instant::compareTo)
                .orElseGet(way::departure);
    }

    private void add(Waiting waiting) {
        try {
            rows.add(waiting);
        } catch (DuplicateKeyException again) {
            throw new Rejected(new BookingRejection.AlreadyWaiting(waiting.consignmentReference()));
        }
    }

    /** Whoever has no part in the dossier hears what they would hear if there were no wait. */
    private Waiting seen(Viewer viewer, WaitingId id) {
        return rows.find(id)
                .filter(waiting ->
                        consignments.find(viewer, waiting.consignment()).isPresent())
                .orElseThrow(() -> new NotFound("waiting"));
    }

    private WaitingPlace place(Waiting waiting) {
        return new WaitingPlace(waiting, waiting.state() == WaitingState.WAITING ? rows.before(waiting) + 1 : 0);
    }
}
