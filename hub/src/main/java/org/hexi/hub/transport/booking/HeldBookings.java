package org.hexi.hub.transport.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.booking.model.BookingRules;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.hexi.hub.transport.booking.store.ChargeRows;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.Planning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves bookings from state to state. A booking's own row is locked before any pool, pools in the order of their ids. */
@Service
class HeldBookings implements Bookings {
    private final BookingRows rows;
    private final ChargeRows charges;
    private final PlacingHold placing;
    private final MovingBooking moving;
    private final ChangingBooking changing;
    private final RoomHolding room;
    private final PinnedTerms terms;
    private final CarrierParts carriers;
    private final BookingViews views;
    private final Turns turns;
    private final Planning planning;
    private final Consignments consignments;
    private final BookingTraces traces;
    private final BusinessClock clock;

    HeldBookings(
            BookingRows rows,
            ChargeRows charges,
            PlacingHold placing,
            MovingBooking moving,
            ChangingBooking changing,
            RoomHolding room,
            PinnedTerms terms,
            CarrierParts carriers,
            BookingViews views,
            Turns turns,
            Planning planning,
            Consignments consignments,
            BookingTraces traces,
            BusinessClock clock) {
        this.rows = rows;
        this.charges = charges;
        this.placing = placing;
        this.moving = moving;
        this.changing = changing;
        this.room = room;
        this.terms = terms;
        this.carriers = carriers;
        this.views = views;
        this.turns = turns;
        this.planning = planning;
        this.consignments = consignments;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    @Transactional
    public BookingView hold(Viewer viewer, ConsignmentId consignment, String itineraryId) {
        ConsignmentView dossier = consignments.get(viewer, consignment);
        BookingRules.bookerIsInvolved(viewer, dossier);
        Itinerary way = planning.get(viewer, itineraryId);
        return views.of(placing.hold(viewer, dossier, way), way);
    }

    @Override
    @Transactional
    public BookingView confirm(Viewer viewer, BookingId id) {
        BookingRow row = locked(id);
        ConsignmentView dossier = lockedDossier(viewer, row);
        BookingRules.bookerIsInvolved(viewer, dossier);
        Itinerary way = views.way(row.itineraryId());
        if (row.state() == BookingState.CONFIRMED) {
            return views.of(row, way);
        }
        Instant now = clock.now();
        BookingRules.isNotOverdue(row, now);
        BookingRules.mayBecome(row, BookingState.CONFIRMED);
        BookingRules.gatesAreOpen(way, now);
        room.confirm(rows.holds(id), row.reference());
        BookingRow confirmed = moving.move(viewer, row, BookingState.CONFIRMED, now);
        consignments.pin(viewer, dossier.id(), way.asTransportPlan());
        consignments.reach(dossier.id(), Stage.BOOKED);
        carriers.begin(row, way);
        return views.of(confirmed, way);
    }

    @Override
    @Transactional
    public BookingView release(Viewer viewer, BookingId id) {
        return cancel(viewer, id, Optional.empty());
    }

    @Override
    @Transactional
    public BookingView cancel(Viewer viewer, BookingId id, Optional<BigDecimal> mostFee) {
        BookingRow row = locked(id);
        ConsignmentView dossier = lockedDossier(viewer, row);
        BookingRules.bookerIsInvolved(viewer, dossier);
        Itinerary way = views.way(row.itineraryId());
        if (!row.state().isOpen()) {
            return views.of(row, way);
        }
        BookingRules.goodsHaveNotLeft(dossier);
        Instant now = clock.now();
        if (row.isOverdue(now)) {
            return views.of(moving.expire(row), way);
        }
        Fee fee = cancellationFee(row, way, now);
        BookingRules.feeIsAccepted(fee, mostFee);
        if (row.state() == BookingState.CONFIRMED) {
            charges.add(id, new Charge(Charge.Kind.CANCELLATION, fee, now), viewer.name());
        }
        carriers.end(row, dossier, way);
        return views.of(moving.end(viewer, row, BookingState.RELEASED, now), way);
    }

    @Override
    @Transactional(readOnly = true)
    public Fee quoteCancellation(Viewer viewer, BookingId id) {
        BookingRow row = rows.find(id).orElseThrow(HeldBookings::none);
        ConsignmentView dossier = dossier(viewer, row);
        BookingRules.bookerIsInvolved(viewer, dossier);
        BookingRules.mayBecome(row, BookingState.RELEASED);
        BookingRules.goodsHaveNotLeft(dossier);
        return cancellationFee(row, views.way(row.itineraryId()), clock.now());
    }

    @Override
    @Transactional
    public BookingView change(Viewer viewer, BookingId id, String itineraryId, Optional<BigDecimal> mostFee) {
        BookingRow row = locked(id);
        ConsignmentView dossier = lockedDossier(viewer, row);
        ChangeQuote quote = quote(viewer, row, dossier, itineraryId);
        BookingRules.feeIsAccepted(quote.fee(), mostFee);
        Map<String, Integer> before = turns.ofFreeSale(row);
        BookingRow changed = changing.change(viewer, row, dossier, quote);
        turns.nobodyIsOvertaken(changed, before);
        traces.leaveChange(viewer, changed, quote);
        return views.of(changed, quote.change().now());
    }

    /** Writes as far as a way that is opened is kept for good. */
    @Override
    @Transactional
    public ChangeQuote quoteChange(Viewer viewer, BookingId id, String itineraryId) {
        BookingRow row = rows.find(id).orElseThrow(HeldBookings::none);
        return quote(viewer, row, dossier(viewer, row), itineraryId);
    }

    @Override
    @Transactional(readOnly = true)
    public BookingView get(Viewer viewer, BookingId id) {
        BookingRow row = rows.find(id).orElseThrow(HeldBookings::none);
        dossier(viewer, row);
        return views.of(row);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BookingView> findLatest(Viewer viewer, ConsignmentId consignment) {
        consignments.get(viewer, consignment);
        return rows.findLatest(consignment).map(views::of);
    }

    @Override
    @Transactional(readOnly = true)
    public PageOf<BookingRow> list(Viewer viewer, BookingFilter filter, PageRequest page) {
        return rows.list(viewer, filter, page);
    }

    @Override
    public Stream<BookingRow> stream(Viewer viewer, BookingFilter filter) {
        return rows.stream(viewer, filter, Export.MOST_ROWS);
    }

    /** Closes one hold that is over. Running it twice, or on two replicas at once, closes it once. */
    @Transactional
    public void expire(BookingId id) {
        Instant now = clock.now();
        rows.lock(id).filter(row -> row.isOverdue(now)).ifPresent(moving::expire);
    }

    @Transactional(readOnly = true)
    public List<BookingId> overdue(int limit) {
        return rows.overdue(clock.now(), limit);
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

    private ChangeQuote quote(Viewer viewer, BookingRow row, ConsignmentView dossier, String itineraryId) {
        BookingRules.bookerIsInvolved(viewer, dossier);
        Instant now = clock.now();
        BookingRules.isNotOverdue(row, now);
        BookingRules.isOpen(row);
        Itinerary old = views.way(row.itineraryId());
        return changing.quote(row, dossier, old, planning.get(viewer, itineraryId), now);
    }

    /** A hold costs nothing to give up; what was confirmed costs what its policies say. */
    private Fee cancellationFee(BookingRow row, Itinerary way, Instant now) {
        List<ItineraryLeg> given = row.state() == BookingState.CONFIRMED ? way.rides() : List.of();
        return terms.fees(row).cancelling(given, now);
    }
}
