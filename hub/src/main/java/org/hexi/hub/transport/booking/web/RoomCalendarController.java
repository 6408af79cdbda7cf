package org.hexi.hub.transport.booking.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.booking.RoomCalendar;
import org.hexi.hub.transport.network.Network;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The capacity calendar of a service. */
@Controller
class RoomCalendarController {
    private final RoomCalendar calendar;
    private final Network network;
    private final Viewers viewers;
    private final Places places;

    RoomCalendarController(RoomCalendar calendar, Network network, Viewers viewers, Places places) {
        this.calendar = calendar;
        this.network = network;
        this.viewers = viewers;
        this.places = places;
    }

    @GetMapping("/services/{id}/capacity")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "28") int days,
            Model model,
            Locale locale) {
        model.addAttribute("service", network.service(id));
        model.addAttribute("rows", calendar.list(viewers.current(), id, day(from), days));
        model.addAttribute("from", from);
        model.addAttribute("days", days);
        model.addAttribute("look", new BookingLook(places, locale));
        return "booking/capacity";
    }

    private static Optional<LocalDate> day(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            throw new InvalidValue("booking.form.day", "from", typed, "a day such as 2026-01-31");
        }
    }
}
