package org.hexi.hub.digital.corridor.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.digital.corridor.CapturedEvents;
import org.hexi.hub.digital.corridor.CorridorUris;
import org.hexi.hub.digital.corridor.EventFilter;
import org.hexi.hub.digital.corridor.EventView;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.exchange.Export.Column;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.DayParameter;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.platform.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of captured events, with the filter in the address, and one event with its text. */
@Controller
class EventsPage {
    private static final int SIZE = 50;

    private final CapturedEvents events;
    private final Places places;
    private final Viewers viewers;
    private final FrameSettings frame;
    private final Show show;

    EventsPage(CapturedEvents events, Places places, Viewers viewers, FrameSettings frame, Show show) {
        this.events = events;
        this.places = places;
        this.viewers = viewers;
        this.frame = frame;
        this.show = show;
    }

    /**
     * The filter as typed; days are of the city's zone.
     *
     * @param unit a container number, a departure or any URI
     */
    record Query(String unit, String step, String from, String until) {
        EventFilter filter(ZoneId zone) {
            return new EventFilter(
                    List.of(),
                    unit.isBlank() ? List.of() : List.of(epc(unit.strip())),
                    step.isBlank() ? List.of() : List.of(step.strip()),
                    DayParameter.start("corridor.query.time", "from", from, zone, 0),
                    DayParameter.start("corridor.query.time", "until", until, zone, 1),
                    Optional.empty());
        }

        String parameters() {
            Map<String, String> filled = new LinkedHashMap<>();
            filled.put("unit", unit);
            filled.put("step", step);
            filled.put("from", from);
            filled.put("until", until);
            return filled.entrySet().stream()
                    .filter(entry -> !entry.getValue().isBlank())
                    .map(entry ->
                            entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8) + "&")
                    .collect(Collectors.joining());
        }

        private static String epc(String typed) {
            if (typed.contains(":")) {
                return typed;
            }
            try {
                return Epcs.ofContainer(new ContainerNumber(typed.toUpperCase(Locale.ROOT)));
            } catch (InvalidValue noContainer) {
                return CorridorUris.train(typed);
            }
        }
    }

    @GetMapping("/corridor/events")
    String list(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            Model model) {
        Query query = new Query(unit, step, from, until);
        model.addAttribute("filter", query);
        model.addAttribute("query", query.parameters());
        model.addAttribute(
                "page", events.list(viewers.current(), query.filter(frame.zone()), new PageRequest(page, SIZE)));
        model.addAttribute("names", new PlaceNames(places, locale));
        return "corridor/events";
    }

    /** Exactly what the list shows under the same filter, all pages. */
    @GetMapping("/corridor/events/export")
    void export(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam String format,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        ExportFormat form = ExportFormat.of(format);
        EventFilter filter = new Query(unit, step, from, until).filter(frame.zone());
        columns(new PlaceNames(places, locale)).send(answer, form, () -> events.stream(viewers.current(), filter));
    }

    private Export<EventView> columns(PlaceNames names) {
        return new Export<>(
                "events",
                List.of(
                        column("happened", event -> show.localWithZone(event.happenedAt(), names.zone(event.place()))),
                        column("step", event -> event.step().orElse(event.type())),
                        column("action", event -> event.action().orElse("")),
                        column(
                                "place",
                                event -> event.place()
                                        .map(names::of)
                                        .orElse(event.readPoint().orElse(""))),
                        column("units", event -> String.join(" ", event.epcs())),
                        column("recorded", event -> city(event.recordedAt())),
                        column(
                                "wrongAt",
                                event -> event.declaredWrongAt().map(this::city).orElse("")),
                        column("hash", EventView::hashUri)));
    }

    private String city(Instant instant) {
        return show.localWithZone(instant, frame.zone());
    }

    private Column<EventView> column(String label, Function<EventView, Object> value) {
        return new Column<>(show.text("corridor." + label), value);
    }

    @GetMapping("/corridor/events/{hash}")
    String event(@PathVariable String hash, Locale locale, Model model) {
        EventView event = events.get(viewers.current(), hash);
        model.addAttribute("event", event);
        model.addAttribute("text", EventText.indented(event.document()));
        model.addAttribute("names", new PlaceNames(places, locale));
        return "corridor/event";
    }
}
