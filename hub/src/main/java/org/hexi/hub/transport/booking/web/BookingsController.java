package org.hexi.hub.transport.booking.web;

import java.util.Locale;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.PageRequest;
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

    BookingsController(Bookings bookings, Viewers viewers, Places places) {
        this.bookings = bookings;
        this.viewers = viewers;
        this.places = places;
    }

    @GetMapping("/bookings")
    String list(
            @RequestParam(required = false) @Nullable BookingState state,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        PageRequest asked = new PageRequest(page, ROWS);
        model.addAttribute("page", bookings.list(viewers.current(), Optional.ofNullable(state), asked));
        model.addAttribute("state", state);
        model.addAttribute("states", BookingState.values());
        model.addAttribute("query", state == null ? "" : "state=" + state + "&");
        model.addAttribute("look", new BookingLook(places, locale));
        return "booking/list";
    }
}
