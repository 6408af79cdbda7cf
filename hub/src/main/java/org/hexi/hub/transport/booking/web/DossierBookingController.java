package org.hexi.hub.transport.booking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.RefusalWords;
import org.hexi.hub.transport.booking.BookingId;
import org.hexi.hub.transport.booking.BookingState;
import org.hexi.hub.transport.booking.BookingView;
import org.hexi.hub.transport.booking.Bookings;
import org.hexi.hub.transport.booking.Fee;
import org.hexi.hub.transport.booking.WaitingId;
import org.hexi.hub.transport.booking.WaitingList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The booking tab of a dossier. A refusal is told on the tab itself, with what to do next. */
@Controller
class DossierBookingController {
    private final Bookings bookings;
    private final WaitingList waits;
    private final Consignments consignments;
    private final Viewers viewers;
    private final Places places;
    private final BusinessClock clock;
    private final Idempotency idempotency;

    DossierBookingController(
            Bookings bookings,
            WaitingList waits,
            Consignments consignments,
            Viewers viewers,
            Places places,
            BusinessClock clock,
            Idempotency idempotency) {
        this.bookings = bookings;
        this.waits = waits;
        this.consignments = consignments;
        this.viewers = viewers;
        this.places = places;
        this.clock = clock;
        this.idempotency = idempotency;
    }

    @GetMapping("/consignments/{id}/booking")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        return page(new ConsignmentId(id), model, locale);
    }

    @PostMapping("/consignments/{id}/booking")
    String hold(
            @PathVariable UUID id,
            @RequestParam String itinerary,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Viewer viewer = viewers.current();
        ConsignmentId consignment = new ConsignmentId(id);
        model.addAttribute("wanted", itinerary);
        return submit(
                consignment,
                key,
                id + itinerary,
                () -> bookings.hold(viewer, consignment, itinerary),
                new Refused(model, locale, response));
    }

    @PostMapping("/bookings/{id}/confirm")
    String confirm(
            @PathVariable UUID id,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Viewer viewer = viewers.current();
        ConsignmentId consignment = dossierOf(viewer, id);
        return submit(
                consignment,
                key,
                "confirm " + id,
                () -> bookings.confirm(viewer, new BookingId(id)),
                new Refused(model, locale, response));
    }

    @PostMapping("/bookings/{id}/release")
    String release(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable BigDecimal mostFee,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Viewer viewer = viewers.current();
        ConsignmentId consignment = dossierOf(viewer, id);
        return submit(
                consignment,
                key,
                "release " + id + mostFee,
                () -> bookings.cancel(viewer, new BookingId(id), Optional.ofNullable(mostFee)),
                new Refused(model, locale, response));
    }

    /** What a change to another way would put in place of what. */
    @GetMapping("/bookings/{id}/change")
    String quoteChange(@PathVariable UUID id, @RequestParam String itinerary, Model model, Locale locale) {
        Viewer viewer = viewers.current();
        BookingId booking = new BookingId(id);
        ConsignmentId consignment = dossierOf(viewer, id);
        try {
            model.addAttribute("quote", bookings.quoteChange(viewer, booking, itinerary));
        } catch (Rejected refused) {
            tell(refused, model);
            return page(consignment, model, locale);
        }
        model.addAttribute("dossier", consignments.get(viewer, consignment));
        model.addAttribute("booking", bookings.get(viewer, booking));
        model.addAttribute("look", new BookingLook(places, locale));
        return "booking/change";
    }

    @PostMapping("/bookings/{id}/change")
    String change(
            @PathVariable UUID id,
            @RequestParam String itinerary,
            @RequestParam(required = false) @Nullable BigDecimal mostFee,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Viewer viewer = viewers.current();
        ConsignmentId consignment = dossierOf(viewer, id);
        return submit(
                consignment,
                key,
                "change " + id + itinerary + mostFee,
                () -> bookings.change(viewer, new BookingId(id), itinerary, Optional.ofNullable(mostFee)),
                new Refused(model, locale, response));
    }

    @PostMapping("/consignments/{id}/waiting")
    String join(
            @PathVariable UUID id,
            @RequestParam String itinerary,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Viewer viewer = viewers.current();
        ConsignmentId consignment = new ConsignmentId(id);
        return submit(
                consignment,
                key,
                "wait " + id + itinerary,
                () -> waits.join(viewer, consignment, itinerary),
                new Refused(model, locale, response));
    }

    @PostMapping("/waiting-list/{id}/leaving")
    String leave(
            @PathVariable UUID id,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Viewer viewer = viewers.current();
        WaitingId place = new WaitingId(id);
        ConsignmentId consignment = waits.get(viewer, place).waiting().consignment();
        return submit(
                consignment,
                key,
                "leave " + id,
                () -> waits.leave(viewer, place),
                new Refused(model, locale, response));
    }

    /** Does it once and goes back to the tab; a refusal is told on the tab as it stands. */
    private String submit(ConsignmentId consignment, String key, String body, Runnable command, Refused refused) {
        try {
            return idempotency.submit(viewers.current().party(), key, body, () -> {
                command.run();
                return tab(consignment);
            });
        } catch (Rejected reason) {
            refused.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            tell(reason, refused.model());
            return page(consignment, refused.model(), refused.locale());
        }
    }

    /** What is needed to show the tab again when the house says no. */
    private record Refused(Model model, Locale locale, HttpServletResponse response) {}

    private static void tell(Rejected refused, Model model) {
        model.addAttribute("refusal", refused.rejection().code());
        model.addAttribute("refusalArguments", RefusalWords.of(refused.rejection()));
    }

    private String page(ConsignmentId id, Model model, Locale locale) {
        Viewer viewer = viewers.current();
        model.addAttribute("dossier", consignments.get(viewer, id));
        Optional<BookingView> latest = bookings.findLatest(viewer, id);
        model.addAttribute("booking", latest.orElse(null));
        model.addAttribute("waits", waits.list(viewer, id));
        model.addAttribute("look", new BookingLook(places, locale));
        latest.ifPresent(booking -> {
            boolean isOverdue = booking.row().isOverdue(clock.now());
            model.addAttribute("isOverdue", isOverdue);
            model.addAttribute("wallTimeLeft", wallTimeLeft(booking));
            model.addAttribute("givingUp", givingUp(viewer, booking).orElse(null));
        });
        return "booking/dossier-booking";
    }

    /** What cancelling costs at the moment; empty where it is not possible or not the viewer's to do. */
    private Optional<Fee> givingUp(Viewer viewer, BookingView booking) {
        if (booking.state() != BookingState.CONFIRMED) {
            return Optional.empty();
        }
        try {
            return Optional.of(bookings.quoteCancellation(viewer, booking.id()));
        } catch (Rejected notPossible) {
            return Optional.empty();
        }
    }

    /** What is left of the hold by the clock on the wall, for the person who has to decide. */
    private Duration wallTimeLeft(BookingView booking) {
        Duration business = Duration.between(clock.now(), booking.row().expiresAt());
        return business.isNegative() ? Duration.ZERO : business.dividedBy(clock.speed());
    }

    private ConsignmentId dossierOf(Viewer viewer, UUID booking) {
        return bookings.get(viewer, new BookingId(booking)).row().consignment();
    }

    private static String tab(ConsignmentId consignment) {
        return "redirect:/consignments/" + consignment + "/booking";
    }
}
