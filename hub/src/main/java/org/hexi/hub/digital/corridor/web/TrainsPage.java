package org.hexi.hub.digital.corridor.web;

import java.util.List;
import java.util.Locale;
import org.hexi.hub.digital.corridor.Movements;
import org.hexi.hub.digital.corridor.TrainMovement;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Services under way now, on the map and as a table. */
@Controller
class TrainsPage {
    private final Movements movements;
    private final Places places;
    private final Viewers viewers;

    TrainsPage(Movements movements, Places places, Viewers viewers) {
        this.movements = movements;
        this.places = places;
        this.viewers = viewers;
    }

    @GetMapping("/corridor/trains")
    String trains(Locale locale, Model model) {
        List<TrainMovement> trains = movements.trains(viewers.current());
        PlaceNames names = new PlaceNames(places, locale);
        model.addAttribute("trains", trains);
        model.addAttribute("names", names);
        model.addAttribute("map", new CorridorMap(places, names).of(trains));
        return "corridor/trains";
    }
}
