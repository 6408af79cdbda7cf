package org.hexi.hub.transport.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.sheet.NetworkSheets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of services, those of the city unless others are asked for, and the same as a table. */
@Controller
class ServicesController {
    private static final int ROWS = 100;

    private final Network network;
    private final Places places;
    private final BusinessClock clock;
    private final Viewers viewers;
    private final NetworkSheets sheets;
    private final Show show;
    private final PlaceCode city;

    ServicesController(
            Network network,
            Places places,
            BusinessClock clock,
            Viewers viewers,
            NetworkSheets sheets,
            Show show,
            FrameSettings frame) {
        this.network = network;
        this.places = places;
        this.clock = clock;
        this.viewers = viewers;
        this.sheets = sheets;
        this.show = show;
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
        List<ServiceView> services =
                network.services().stream().filter(wanted(place, carriage)).toList();
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
        model.addAttribute("hasGenerated", shown.stream().anyMatch(ServiceView::isGenerated));
        model.addAttribute("mayAdd", mayAdd(viewers.current()));
        return "network/services";
    }

    /** What the list shows under the same filter, as the table of services that can be let in. */
    @GetMapping("/services/export")
    void export(
            @RequestParam(name = "place", required = false) @Nullable String asked,
            @RequestParam(required = false) @Nullable Carriage carriage,
            @RequestParam String format,
            HttpServletResponse answer)
            throws IOException {
        ExportFormat form = ExportFormat.of(format);
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        sheets.send(
                answer,
                form,
                today,
                wanted(asked == null ? city.value() : asked, carriage),
                key -> show.text("network.sheet." + key));
    }

    private static Predicate<ServiceView> wanted(String place, @Nullable Carriage carriage) {
        Optional<PlaceCode> at = place.isBlank() ? Optional.empty() : Optional.of(new PlaceCode(place));
        return service -> (carriage == null || service.carriage() == carriage)
                && at.map(service::handlesAt).orElse(true);
    }

    private static boolean mayAdd(Viewer viewer) {
        return viewer.is(Role.OPERATOR) || viewer.is(Role.ADMINISTRATOR);
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
