package org.hexi.hub.digital.corridor.web;

import java.util.Locale;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.digital.corridor.CapturedEvents;
import org.hexi.hub.digital.corridor.EventFilter;
import org.hexi.hub.digital.corridor.FollowView;
import org.hexi.hub.digital.corridor.Following;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.SeaCourses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab that follows a dossier: way and position, forecast, plan against report, events. */
@Controller
class FollowPage {
    private static final PageRequest EVENTS = new PageRequest(1, PageRequest.MAX_SIZE);

    private final Following following;
    private final CapturedEvents events;
    private final Timelines timelines;
    private final Places places;
    private final SeaCourses sea;
    private final Viewers viewers;

    FollowPage(
            Following following,
            CapturedEvents events,
            Timelines timelines,
            Places places,
            SeaCourses sea,
            Viewers viewers) {
        this.following = following;
        this.events = events;
        this.timelines = timelines;
        this.places = places;
        this.sea = sea;
        this.viewers = viewers;
    }

    @GetMapping("/consignments/{id}/follow")
    String follow(@PathVariable ConsignmentId id, Locale locale, Model model) {
        Viewer viewer = viewers.current();
        FollowView view = following.of(viewer, id);
        PlaceNames names = new PlaceNames(places, locale);
        model.addAttribute("dossier", view.dossier());
        model.addAttribute("follow", view);
        model.addAttribute("eta", view.eta().orElse(null));
        model.addAttribute("moving", view.movement().orElse(null));
        model.addAttribute(
                "entries",
                timelines.of(viewer, id).stream()
                        .filter(entry -> entry.code().startsWith("event."))
                        .toList());
        model.addAttribute("events", events.list(viewer, EventFilter.of(id), EVENTS));
        model.addAttribute("names", names);
        model.addAttribute("zone", names.zone(view.dossier().wish().to()));
        model.addAttribute("map", new CorridorMap(places, sea, names).of(view));
        return "corridor/follow";
    }
}
