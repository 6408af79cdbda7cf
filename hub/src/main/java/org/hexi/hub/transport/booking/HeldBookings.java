package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.numbering.References;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.booking.model.BookingRules;
import org.hexi.hub.transport.booking.model.HoldLength;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.Planning;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves bookings from state to state. A booking's own row is locked before any pool, pools in the order of their ids. */
@Service
class HeldBookings implements Bookings {
    private static final Viewer HOUSE = Viewer.system("booking");

    private final BookingRows rows;
    private final RoomHolding room;
    private final Planning planning;
    private final Consignments consignments;
    private final Parties parties;
    private final BookingTraces traces;
    private final References references;
    private final Ids ids;
    private final BusinessClock clock;

    HeldBookings(
            BookingRows rows,
            RoomHolding room,
            Planning planning,
            Consignments consignments,
            Parties parties,
            BookingTraces traces,
            References references,
            Ids ids,
            BusinessClock clock) {
        this.rows = rows;
        this.room = room;
        this.planning = planning;
        this.consignments = consignments;
        this.parties = parties;
        this.traces = traces;
        this.references = references;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public BookingView hold(Viewer viewer, ConsignmentId consignment, String itineraryId) {
        ConsignmentView dossier = consignments.get(viewer, consignment);
        BookingRules.bookerIsInvolved(viewer, dossier);
        BookingRules.goodsHaveNotLeft(dossier);
        Itinerary way = planning.get(viewer, itineraryId);
        BookingRules.wayFitsTheWish(way, dossier);
        Instant now = clock.now();
        BookingRules.gatesAreOpen(way, now);
        closeOverdue(consignment, now);
        BookingRow row = row(viewer, dossier, way, now);
        add(row, dossier);
        room.hold(way, row.reference(), row.expiresAt())
                .forEach((departure, hold) -> rows.addHold(row.id(), departure, hold));
        traces.leave(viewer, row, now);
        consignments.reach(consignment, Stage.PLANNED);
        return new BookingView(row, way);
    }

    @Override
    @Transactional
    public BookingView confirm(Viewer viewer, BookingId id) {
        BookingRow row = locked(id);
        ConsignmentView dossier = lockedDossier(viewer, row);
        BookingRules.bookerIsInvolved(viewer, dossier);
        Itinerary way = planning.get(HOUSE, row.itineraryId());
        if (row.state() == BookingState.CONFIRMED) {
            return new BookingView(row, way);
        }
        Instant now = clock.now();
        BookingRules.isNotOverdue(row, now);
        BookingRules.mayBecome(row, BookingState.CONFIRMED);
        BookingRules.gatesAreOpen(way, now);
        room.confirm(rows.holds(id), row.reference());
        BookingRow confirmed = move(viewer, row, BookingState.CONFIRMED, now);
        consignments.pin(viewer, dossier.id(), way.asTransportPlan());
        consignments.reach(dossier.id(), Stage.BOOKED);
        startCarrying(row, way);
        return new BookingView(confirmed, way);
    }

    @Override
    @Transactional
    public BookingView release(Viewer viewer, BookingId id) {
        BookingRow row = locked(id);
        ConsignmentView dossier = lockedDossier(viewer, row);
        BookingRules.bookerIsInvolved(viewer, dossier);
        Itinerary way = planning.get(HOUSE, row.itineraryId());
        if (!row.state().isOpen()) {
            return new BookingView(row, way);
        }
        BookingRules.goodsHaveNotLeft(dossier);
        Instant now = clock.now();
        if (row.isOverdue(now)) {
            return new BookingView(close(row), way);
        }
        stopCarrying(row, dossier, way);
        return new BookingView(end(viewer, row, BookingState.RELEASED, now), way);
    }

    @Override
    @Transactional(readOnly = true)
    public BookingView get(Viewer viewer, BookingId id) {
        BookingRow row = rows.find(id).orElseThrow(HeldBookings::none);
        dossier(viewer, row);
        return view(row);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BookingView> findLatest(Viewer viewer, ConsignmentId consignment) {
        consignments.get(viewer, consignment);
        return rows.findLatest(consignment).map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public PageOf<BookingRow> list(Viewer viewer, Optional<BookingState> state, PageRequest page) {
        return rows.list(viewer, state, page);
    }

    @Override
    public Stream<BookingRow> stream(Viewer viewer, Optional<BookingState> state) {
        return rows.stream(viewer, state, Export.MOST_ROWS);
    }

    /** Closes one hold that is over. Running it twice, or on two replicas at once, closes it once. */
    @Transactional
    public void expire(BookingId id) {
        Instant now = clock.now();
        rows.lock(id).filter(row -> row.isOverdue(now)).ifPresent(this::close);
    }

    @Transactional(readOnly = true)
    public List<BookingId> overdue(int limit) {
        return rows.overdue(clock.now(), limit);
    }

    private BookingRow row(Viewer viewer, ConsignmentView dossier, Itinerary way, Instant now) {
        return new BookingRow(
                new BookingId(ids.next()),
                references.next("BK"),
                dossier.id(),
                dossier.reference(),
                way.id(),
                viewer.party(),
                BookingState.HELD,
                way.teu(),
                way.from(),
                way.to(),
                way.departure(),
                way.arrival(),
                now,
                now.plus(HoldLength.at(clock.speed())));
    }

    private void add(BookingRow row, ConsignmentView dossier) {
        try {
            rows.add(row);
            rows.show(row.id(), involved(row, dossier));
        } catch (DuplicateKeyException taken) {
            throw new Rejected(new BookingRejection.AlreadyBooked(dossier.reference()));
        }
    }

    /** A hold of the dossier that is over does not stand in the way of a new one; an open booking does. */
    private void closeOverdue(ConsignmentId consignment, Instant now) {
        rows.findOpen(consignment).ifPresent(open -> {
            if (!open.isOverdue(now)) {
                throw new Rejected(new BookingRejection.AlreadyBooked(open.reference()));
            }
            close(open);
        });
    }

    /** It was over when its time was, however much later somebody looks. */
    private BookingRow close(BookingRow row) {
        return end(HOUSE, row, BookingState.EXPIRED, row.expiresAt());
    }

    /** Gives the room back; the dossier has no plan any more. */
    private BookingRow end(Viewer viewer, BookingRow row, BookingState state, Instant at) {
        room.release(rows.holds(row.id()));
        consignments.unpin(row.consignment());
        return move(viewer, row, state, at);
    }

    private BookingRow move(Viewer viewer, BookingRow row, BookingState next, Instant now) {
        BookingRules.mayBecome(row, next);
        rows.move(row.id(), next);
        BookingRow moved = row.in(next);
        traces.leave(viewer, moved, now);
        return moved;
    }

    private BookingRow locked(BookingId id) {
        return rows.lock(id).orElseThrow(HeldBookings::none);
    }

    /** Whoever has no part in the dossier hears of a booking what they would hear if there were none. */
    private ConsignmentView dossier(Viewer viewer, BookingRow row) {
        return consignments.find(viewer, row.consignment()).orElseThrow(HeldBookings::none);
    }

    private ConsignmentView lockedDossier(Viewer viewer, BookingRow row) {
        return consignments.findLocked(viewer, row.consignment()).orElseThrow(HeldBookings::none);
    }

    private static NotFound none() {
        return new NotFound("booking");
    }

    private BookingView view(BookingRow row) {
        return new BookingView(row, planning.get(HOUSE, row.itineraryId()));
    }

    private void startCarrying(BookingRow row, Itinerary way) {
        List<PartyId> carriers = carriers(way);
        rows.show(row.id(), carriers);
        carriers.forEach(carrier -> consignments.invite(row.consignment(), asCarrier(carrier)));
    }

    /** Whoever no longer carries the goods has no business in the dossier and its bookings. */
    private void stopCarrying(BookingRow row, ConsignmentView dossier, Itinerary way) {
        List<PartyId> carriers = carriers(way);
        carriers.forEach(carrier -> consignments.dismiss(dossier.id(), asCarrier(carrier)));
        rows.hide(
                row.id(),
                carriers.stream()
                        .filter(carrier -> !involved(row, dossier).contains(carrier))
                        .toList());
    }

    private static Set<PartyId> involved(BookingRow row, ConsignmentView dossier) {
        return Stream.concat(
                        Stream.of(row.party(), dossier.consignor(), dossier.consignee()), dossier.broker().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Participant asCarrier(PartyId party) {
        return new Participant.Company(party, Participant.Part.CARRIER);
    }

    private List<PartyId> carriers(Itinerary way) {
        return way.rides().stream()
                .map(ItineraryLeg::carrierCode)
                .distinct()
                .flatMap(code -> parties.findByCode(code).stream())
                .map(PartyView::id)
                .toList();
    }
}
