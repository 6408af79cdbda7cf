package org.hexi.hub.transport.network.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.Embargo;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.MapDrawing;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.network.Restricted;
import org.hexi.hub.transport.network.RestrictionView;
import org.hexi.hub.transport.network.Restrictions;
import org.hexi.hub.transport.network.SeaCourses;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What is closed, as a layer of any map and as the list beneath it ({@code network/closed.html}). Templates of pages with a map
 * call it as {@code @closed}, so that no map can forget it. Territories have no line to draw and are listed only. Thread-safe.
 */
@Component("closed")
public class ClosedNow {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Restrictions restrictions;
    private final Places places;
    private final SeaCourses sea;
    private final BusinessClock clock;
    private final Show show;

    ClosedNow(Restrictions restrictions, Places places, SeaCourses sea, BusinessClock clock, Show show) {
        this.restrictions = restrictions;
        this.places = places;
        this.sea = sea;
        this.clock = clock;
        this.show = show;
    }

    /** Closures for all at this moment. */
    public List<RestrictionView> now() {
        Instant now = clock.now();
        return closures(new TimeWindow(now, now.plus(MOMENT)));
    }

    /** Closures for all on some of so many days, and embargoes on such goods. */
    public List<RestrictionView> during(Instant start, int days, Cargo cargo) {
        TimeWindow span = new TimeWindow(start, start.plus(Duration.ofDays(days)));
        return Stream.concat(
                        closures(span).stream(),
                        restrictions.holding(span).stream()
                                .filter(view -> view.content().isEmbargo())
                                .filter(view -> embargo(view).concerns(cargo)))
                .toList();
    }

    /** The closures among them as JSON of the map's layer, safe inside a script element: each a place or a line with its name. */
    public String layer(List<RestrictionView> views) {
        ClosureWords words = words();
        return MapDrawing.inScript(views.stream()
                .filter(view -> !view.content().isEmbargo())
                .map(view -> view.content().restricted())
                .distinct()
                .map(restricted -> new Closed(points(restricted), words.name(restricted)))
                .filter(closed -> !closed.points().isEmpty())
                .toList());
    }

    public ClosureWords words() {
        return new ClosureWords(places, show, LocaleContextHolder.getLocale());
    }

    /** @param points latitude and longitude of a place, or of both ends of a border */
    record Closed(List<List<Double>> points, String label) {}

    private List<RestrictionView> closures(TimeWindow span) {
        return restrictions.holding(span).stream()
                .filter(view -> !view.content().isEmbargo())
                .toList();
    }

    private static Embargo embargo(RestrictionView view) {
        return new Embargo(
                view.id().toString(),
                view.content().commodity(),
                view.content().origin(),
                view.content().restricted().ban());
    }

    private List<List<Double>> points(Restricted restricted) {
        return switch (restricted) {
            case Restricted.Border border ->
                Stream.of(point(border.one()), point(border.other()))
                        .flatMap(Optional::stream)
                        .toList();
            case Restricted.Place place -> point(place.place()).stream().toList();
            case Restricted.Narrows narrows ->
                sea.narrows(narrows.name()).map(SeaCourses.At::pair).stream().toList();
            case Restricted.Territory _ -> List.of();
        };
    }

    private Optional<List<Double>> point(PlaceCode code) {
        return places.find(code).map(ClosedNow::point);
    }

    private static List<Double> point(PlaceView place) {
        return List.of(place.latitude(), place.longitude());
    }
}
