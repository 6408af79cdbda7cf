package org.hexi.hub.platform.places.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All places, or those that fit a text, as a table and on the map. */
@Controller
class PlacesPage {
    private final Places places;

    PlacesPage(Places places) {
        this.places = places;
    }

    @Bean
    static NavigationEntry placesEntry() {
        return new NavigationEntry("platform", 820, "places.title", "/places", "place", Set.of());
    }

    @GetMapping("/places")
    String list(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
        List<PlaceView> found = q.isBlank() ? places.list() : places.search(q);
        model.addAttribute("q", q);
        model.addAttribute("found", found);
        model.addAttribute("map", PlacesMap.of(found, locale));
        return "places/list";
    }
}
