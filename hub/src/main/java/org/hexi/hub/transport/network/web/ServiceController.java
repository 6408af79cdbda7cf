package org.hexi.hub.transport.network.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.Networks;
import org.hexi.hub.transport.network.SeaCourses;
import org.hexi.hub.transport.network.ServiceView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one service: as it is, with its next runs and its history, or as it was at a version of the network. */
@Controller
class ServiceController {
    private static final Duration SHOWN = Duration.ofDays(14);

    private final Networks networks;
    private final NetworkChanges changes;
    private final Departures departures;
    private final Places places;
    private final SeaCourses sea;
    private final BusinessClock clock;
    private final Viewers viewers;
    private final FrameSettings frame;

    ServiceController(
            Networks networks,
            NetworkChanges changes,
            Departures departures,
            Places places,
            SeaCourses sea,
            BusinessClock clock,
            Viewers viewers,
            FrameSettings frame) {
        this.networks = networks;
        this.changes = changes;
        this.departures = departures;
        this.places = places;
        this.sea = sea;
        this.clock = clock;
        this.viewers = viewers;
        this.frame = frame;
    }

    /**
     * @param asOf version of the network; what it is now where it is missing
     * @param on the day of departure whose edition is shown; today, or the first day of that version, where it is missing
     */
    @GetMapping("/services/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long asOf,
            @RequestParam(required = false) @Nullable LocalDate on,
            Model model,
            Locale locale) {
        Network shown = asOf == null ? networks.current() : networks.asOf(asOf);
        ServiceView service = shown.findService(id, on == null ? usualDay(asOf) : on)
                .or(() -> on == null ? shown.findService(id) : Optional.empty())
                .orElseThrow(() -> new NotFound("service"));
        model.addAttribute("service", service);
        model.addAttribute("names", new PlaceNames(places, locale));
        model.addAttribute("map", new ServiceMap(places, sea, locale).of(service));
        model.addAttribute("zone", frame.zone());
        model.addAttribute("history", changes.history(service.id()));
        model.addAttribute("asOf", asOf);
        model.addAttribute("editions", editions(shown, service));
        model.addAttribute(
                "isThere", networks.current().findService(service.id()).isPresent());
        model.addAttribute("mayChange", asOf == null && changes.mayChange(viewers.current(), service.carrierCode()));
        if (asOf == null) {
            runs(service, model);
        }
        return "network/service";
    }

    private LocalDate usualDay(@Nullable Long asOf) {
        return asOf == null || asOf == 0
                ? LocalDate.ofInstant(clock.now(), ZoneOffset.UTC)
                : changes.version(asOf).validFrom();
    }

    /** All forms of a service that changes, by their days; none of one that does not. */
    private static List<ServiceView> editions(Network shown, ServiceView service) {
        List<ServiceView> editions = shown.services().stream()
                .filter(each -> each.id().equals(service.id()))
                .toList();
        return editions.size() > 1 ? editions : List.of();
    }

    private void runs(ServiceView service, Model model) {
        Instant now = clock.now();
        var runs = departures.list(new TimeWindow(now, now.plus(SHOWN)), Optional.of(service.id()));
        model.addAttribute("runs", runs);
        model.addAttribute("free", departures.residualTeu(runs));
    }
}
