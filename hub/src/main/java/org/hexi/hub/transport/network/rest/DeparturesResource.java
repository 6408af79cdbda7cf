package org.hexi.hub.transport.network.rest;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Departures in a window, of all services, of one, or calling at a place; with the twenty-foot units still free. */
@RestController
@RequestMapping(path = "/api/v1/departures", produces = MediaType.APPLICATION_JSON_VALUE)
class DeparturesResource {
    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(31);

    private final Departures departures;
    private final Places places;
    private final BusinessClock clock;

    DeparturesResource(Departures departures, Places places, BusinessClock clock) {
        this.departures = departures;
        this.places = places;
        this.clock = clock;
    }

    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NOT_FOUND")
    @GetMapping
    List<DepartureAnswer> list(
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        Instant start = from == null ? clock.now() : from;
        TimeWindow window = new TimeWindow(start, to == null ? start.plus(USUAL) : to);
        if (window.length().compareTo(LONGEST) > 0) {
            throw new InvalidValue("network.window.tooLong", "to", window.end(), "at most 31 days after from");
        }
        List<DepartureView> runs =
                place == null ? departures.list(window, Optional.ofNullable(service)) : at(place, service, window);
        Map<String, Integer> free = departures.residualTeu(runs);
        return runs.stream()
                .map(run -> DepartureAnswer.of(run, free.getOrDefault(run.id(), 0)))
                .toList();
    }

    @GetMapping("/{id}")
    DepartureAnswer get(@PathVariable String id) {
        DepartureView run = departures.get(id);
        return DepartureAnswer.of(run, departures.residualTeu(List.of(run)).getOrDefault(id, 0));
    }

    private List<DepartureView> at(String place, @Nullable String service, TimeWindow window) {
        return departures.board(places.get(new PlaceCode(place)).code(), window).stream()
                .map(Departures.BoardRow::departure)
                .filter(run -> service == null || run.service().id().equals(service))
                .sorted(Comparator.comparing(DepartureView::start).thenComparing(DepartureView::id))
                .toList();
    }
}
