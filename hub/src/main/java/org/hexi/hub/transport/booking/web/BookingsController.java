package org.hexi.hub.transport.booking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.exchange.Export.Column;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.booking.BookingFilter;
import org.hexi.hub.transport.booking.BookingRow;
import org.hexi.hub.transport.booking.BookingState;
import org.hexi.hub.transport.booking.Bookings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of bookings of the own party, as shipper, receiver, broker or carrier. */
@Controller
class BookingsController {
    private static final int ROWS = 50;

    private final Bookings bookings;
    private final Viewers viewers;
    private final Places places;
    private final Show show;

    BookingsController(Bookings bookings, Viewers viewers, Places places, Show show) {
        this.bookings = bookings;
        this.viewers = viewers;
        this.places = places;
        this.show = show;
    }

    @GetMapping("/bookings")
    String list(
            @RequestParam(required = false) @Nullable BookingState state,
            @RequestParam(defaultValue = "false") boolean touched,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        PageRequest asked = new PageRequest(page, ROWS);
        model.addAttribute("page", bookings.list(viewers.current(), filter(state, touched), asked));
        model.addAttribute("state", state);
        model.addAttribute("states", BookingState.values());
        model.addAttribute("touched", touched);
        model.addAttribute("query", (state == null ? "" : "state=" + state + "&") + (touched ? "touched=true&" : ""));
        model.addAttribute("look", new BookingLook(places, locale));
        return "booking/list";
    }

    /** Exactly what the list shows in the same state, all pages. */
    @GetMapping("/bookings/export")
    void export(
            @RequestParam(required = false) @Nullable BookingState state,
            @RequestParam(defaultValue = "false") boolean touched,
            @RequestParam String format,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        ExportFormat form = ExportFormat.of(format);
        columns(new BookingLook(places, locale))
                .send(answer, form, () -> bookings.stream(viewers.current(), filter(state, touched)));
    }

    private static BookingFilter filter(@Nullable BookingState state, boolean isTouchedOnly) {
        return new BookingFilter(Optional.ofNullable(state), isTouchedOnly);
    }

    private Export<BookingRow> columns(BookingLook look) {
        return new Export<>(
                "bookings",
                List.of(
                        column("reference", BookingRow::reference),
                        column("list.state", row -> show.text("booking.state." + row.state())),
                        column("dossier", BookingRow::consignmentReference),
                        column("from", row -> look.name(row.from())),
                        column("to", row -> look.name(row.to())),
                        column("room.teu", BookingRow::teu),
                        column("departs", row -> show.localWithZone(row.departsAt(), look.zone(row.from()))),
                        column("arrives", row -> show.localWithZone(row.arrivesAt(), look.zone(row.to())))));
    }

    private Column<BookingRow> column(String label, Function<BookingRow, Object> value) {
        return new Column<>(show.text("booking." + label), value);
    }
}
