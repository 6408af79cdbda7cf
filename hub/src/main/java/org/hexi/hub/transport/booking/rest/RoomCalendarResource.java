package org.hexi.hub.transport.booking.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.transport.booking.RoomCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The room of a service, departure by departure. */
@RestController
@RequestMapping(path = "/api/v1/services/{id}/capacity", produces = MediaType.APPLICATION_JSON_VALUE)
class RoomCalendarResource {
    private final RoomCalendar calendar;
    private final Viewers viewers;

    RoomCalendarResource(RoomCalendar calendar, Viewers viewers) {
        this.calendar = calendar;
        this.viewers = viewers;
    }

    @GetMapping
    List<RoomDayJson> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "28") int days) {
        return calendar.list(viewers.current(), id, Optional.ofNullable(from), days).stream()
                .map(RoomDayJson::of)
                .toList();
    }
}
