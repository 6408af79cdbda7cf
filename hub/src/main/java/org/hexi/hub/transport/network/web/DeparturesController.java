package org.hexi.hub.transport.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.exchange.Export.Column;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Departures.BoardRow;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.jspecify.annotations.Nullable;
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
    private final Show show;
    private final PlaceCode city;

    DeparturesController(
            Network network,
            Departures departures,
            Places places,
            BusinessClock clock,
            Show show,
            FrameSettings frame) {
        this.network = network;
        this.departures = departures;
        this.places = places;
        this.clock = clock;
        this.show = show;
        this.city = frame.city();
    }

    @GetMapping("/departures")
    String board(
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(defaultValue = "2") int days,
            @RequestParam(defaultValue = "1") int teu,
            Model model,
            Locale locale) {
        Board board = board(place, days, teu);
        model.addAttribute("rows", board.rows());
        model.addAttribute("free", board.free());
        model.addAttribute(
                "hasGenerated",
                board.rows().stream().anyMatch(row -> row.departure().service().isGenerated()));
        model.addAttribute("at", board.at());
        model.addAttribute("atName", board.at().name(locale));
        model.addAttribute("now", board.now());
        model.addAttribute("days", days);
        model.addAttribute("teu", teu);
        model.addAttribute(
                "query", "place=%s&days=%d&teu=%d&".formatted(board.at().code(), days, teu));
        model.addAttribute("names", new PlaceNames(places, locale));
        model.addAttribute("places", boardPlaces());
        return "network/departures";
    }

    /** Exactly what the board shows under the same filter. */
    @GetMapping("/departures/export")
    void export(
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(defaultValue = "2") int days,
            @RequestParam(defaultValue = "1") int teu,
            @RequestParam String format,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        ExportFormat form = ExportFormat.of(format);
        Board board = board(place, days, teu);
        columns(board, new PlaceNames(places, locale)).send(answer, form, board.rows()::stream);
    }

    private Board board(@Nullable String place, int days, int teu) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidValue("network.board.days", "days", days, "1 to " + MOST_DAYS);
        }
        PlaceView at = places.get(place == null ? city : new PlaceCode(place));
        Instant now = clock.now();
        List<BoardRow> leaving = departures.boarding(at.code(), new TimeWindow(now, now.plus(Duration.ofDays(days))));
        Map<String, Integer> free =
                departures.residualTeu(leaving.stream().map(BoardRow::departure).toList());
        List<BoardRow> rows = leaving.stream()
                .filter(row -> free.getOrDefault(row.departure().id(), 0) >= teu)
                .toList();
        return new Board(at, now, rows, free);
    }

    /**
     * What leaves a place.
     *
     * @param free twenty-foot units by departure
     */
    private record Board(PlaceView at, Instant now, List<BoardRow> rows, Map<String, Integer> free) {}

    private Export<BoardRow> columns(Board board, PlaceNames names) {
        ZoneId zone = board.at().zone();
        return new Export<>(
                "departures",
                List.of(
                        column("leaves", row -> show.localWithZone(row.call().departure(), zone)),
                        column("service", row -> row.departure().service().id()),
                        column("carrier", row -> row.departure().service().carrier()),
                        column(
                                "towards",
                                row -> names.of(row.departure().service().to())),
                        column("gate", row -> show.localWithZone(row.departure().cutOff(row.call()), zone)),
                        column(
                                "free.teu",
                                row -> board.free().getOrDefault(row.departure().id(), 0)),
                        column("capacity.teu", row -> row.departure().service().capacityTeu()),
                        column("departure", row -> row.departure().id())));
    }

    private Column<BoardRow> column(String label, Function<BoardRow, Object> value) {
        return new Column<>(show.text("network." + label), value);
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
