package org.hexi.hub.transport.network.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.SeaCourses;
import org.hexi.hub.transport.network.ServiceView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of services, those of the city unless others are asked for, and the page of one of them. */
@Controller
class ServicesController {
    private static final Duration SHOWN = Duration.ofDays(14);
    private static final int ROWS = 100;

    private final Network network;
    private final Departures departures;
    private final Places places;
    private final SeaCourses sea;
    private final BusinessClock clock;
    private final PlaceCode city;

    ServicesController(
            Network network,
            Departures departures,
            Places places,
            SeaCourses sea,
            BusinessClock clock,
            FrameSettings frame) {
        this.network = network;
        this.departures = departures;
        this.places = places;
        this.sea = sea;
        this.clock = clock;
        this.city = frame.city();
    }

    @GetMapping("/services")
    String list(
            @RequestParam(name = "place", required = false) @Nullable String asked,
            @RequestParam(required = false) @Nullable Carriage carriage,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        String place = asked == null ? city.value() : asked;
        Optional<PlaceCode> at = place.isBlank() ? Optional.empty() : Optional.of(new PlaceCode(place));
        List<ServiceView> services = network.services().stream()
                .filter(service -> carriage == null || service.carriage() == carriage)
                .filter(service -> at.map(service::handlesAt).orElse(true))
                .toList();
        PageRequest part = new PageRequest(page, ROWS);
        List<ServiceView> shown =
                services.stream().skip(part.offset()).limit(ROWS).toList();
        model.addAttribute("services", shown);
        model.addAttribute("page", PageOf.of(shown, services.size(), part));
        model.addAttribute("names", new PlaceNames(places, locale));
        model.addAttribute("places", servedPlaces());
        model.addAttribute("place", place);
        model.addAttribute("query", "place=%s&carriage=%s&".formatted(place, carriage == null ? "" : carriage));
        model.addAttribute("carriage", carriage);
        return "network/services";
    }

    @GetMapping("/services/{id}")
    String show(@PathVariable String id, Model model, Locale locale) {
        ServiceView service = network.service(id);
        Instant now = clock.now();
        var runs = departures.list(new TimeWindow(now, now.plus(SHOWN)), Optional.of(id));
        model.addAttribute("service", service);
        model.addAttribute("names", new PlaceNames(places, locale));
        model.addAttribute("runs", runs);
        model.addAttribute("free", departures.residualTeu(runs));
        model.addAttribute("map", new ServiceMap(places, sea, locale).of(service));
        return "network/service";
    }

    private List<PlaceView> servedPlaces() {
        return network.services().stream()
                .flatMap(service -> service.handledStops().stream())
                .map(ServiceView.Stop::place)
                .distinct()
                .sorted()
                .map(places::get)
                .toList();
    }
}
