package org.hexi.hub.transport.planning.web;

import java.util.Locale;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.RefusalWords;
import org.hexi.hub.transport.planning.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A way at the rates of today, old against new. A way that cannot be priced any more says why on the same page. */
@Controller
class PriceController {
    private final Planning planning;
    private final Viewers viewers;
    private final Places places;

    PriceController(Planning planning, Viewers viewers, Places places) {
        this.planning = planning;
        this.viewers = viewers;
        this.places = places;
    }

    @GetMapping("/itineraries/{id}/price")
    String price(@PathVariable String id, Model model, Locale locale) {
        Viewer viewer = viewers.current();
        model.addAttribute("way", planning.get(viewer, id));
        model.addAttribute("names", new PlaceWords(places, locale));
        try {
            model.addAttribute("pricing", planning.price(viewer, id));
        } catch (Rejected refused) {
            model.addAttribute("refusal", refused.rejection().code());
            model.addAttribute("refusalArguments", RefusalWords.of(refused.rejection()));
        }
        return "planning/price";
    }
}
