package org.hexi.hub.transport.network.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Departures.BoardRow;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The departure board of a place: what leaves when, until when goods are taken in, and how much room is left. */
@Controller
class DeparturesController {
    private static final int MOST_DAYS = 60;

    private final Network network;
    private final Departures departures;
    private final Places places;
    private final BusinessClock clock;

    DeparturesController(Network network, Departures departures, Places places, BusinessClock clock) {
        this.network = network;
        this.departures = departures;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/departures")
    String board(
            @RequestParam(defaultValue = "LZD") String place,
            @RequestParam(defaultValue = "7") int days,
            @RequestParam(defaultValue = "1") int teu,
            Model model,
            Locale locale) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidValue("network.board.days", "days", days, "1 to " + MOST_DAYS);
        }
        PlaceView at = places.get(new PlaceCode(place));
        Instant now = clock.now();
        List<BoardRow> rows = departures.board(at.code(), new TimeWindow(now, now.plus(Duration.ofDays(days)))).stream()
                .filter(row -> !row.isLastStop())
                .toList();
        var free = departures.residualTeu(rows.stream().map(BoardRow::departure).toList());
        model.addAttribute(
                "rows",
                rows.stream()
                        .filter(row -> free.getOrDefault(row.departure().id(), 0) >= teu)
                        .toList());
        model.addAttribute("free", free);
        model.addAttribute("at", at);
        model.addAttribute("atName", at.name(locale));
        model.addAttribute("now", now);
        model.addAttribute("days", days);
        model.addAttribute("teu", teu);
        model.addAttribute("names", new PlaceNames(places, locale));
        model.addAttribute("places", boardPlaces());
        return "network/departures";
    }

    private List<PlaceView> boardPlaces() {
        return network.services().stream()
                .flatMap(service -> service.handledStops().stream())
                .map(ServiceView.Stop::place)
                .distinct()
                .sorted()
                .map(places::get)
                .toList();
    }
}
