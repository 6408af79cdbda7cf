package org.hexi.hub.digital.corridor.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.digital.corridor.Movements;
import org.hexi.hub.digital.corridor.TrainMovement;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.SeaCourses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is under way now and calls at a place, on the map and as a table. */
@Controller
class TrainsPage {
    private final Movements movements;
    private final Places places;
    private final SeaCourses sea;
    private final Viewers viewers;
    private final FrameSettings frame;

    TrainsPage(Movements movements, Places places, SeaCourses sea, Viewers viewers, FrameSettings frame) {
        this.movements = movements;
        this.places = places;
        this.sea = sea;
        this.viewers = viewers;
        this.frame = frame;
    }

    /**
     * @param place where it calls; left out for the terminals of the city and, wherever it calls, what carries the viewer's goods
     * @param mine whether what carries the viewer's goods is asked for alone
     */
    @GetMapping("/corridor/trains")
    String trains(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable Carriage carriage,
            @RequestParam(defaultValue = "false") boolean mine,
            Locale locale,
            Model model) {
        List<TrainMovement> trains = trains(viewers.current(), place, Optional.ofNullable(carriage), mine);
        PlaceNames names = new PlaceNames(places, locale);
        model.addAttribute("city", places.get(frame.city()));
        model.addAttribute("place", place);
        model.addAttribute("carriage", carriage);
        model.addAttribute("mine", mine);
        model.addAttribute("places", places.list());
        model.addAttribute("trains", trains);
        model.addAttribute("names", names);
        model.addAttribute("map", new CorridorMap(places, sea, names).of(trains));
        return "corridor/trains";
    }

    private List<TrainMovement> trains(Viewer viewer, String place, Optional<Carriage> carriage, boolean isMine) {
        if (isMine) {
            return of(carriage, movements.carrying(viewer));
        }
        return place.isBlank()
                ? of(carriage, movements.around(viewer, frame.city()))
                : movements.calling(
                        viewer, List.of(places.get(new PlaceCode(place)).code()), carriage);
    }

    private static List<TrainMovement> of(Optional<Carriage> carriage, List<TrainMovement> trains) {
        return trains.stream()
                .filter(train -> carriage.map(
                                one -> one == train.departure().service().carriage())
                        .orElse(true))
                .toList();
    }
}
