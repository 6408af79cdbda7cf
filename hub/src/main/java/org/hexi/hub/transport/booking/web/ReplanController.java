package org.hexi.hub.transport.booking.web;

import java.util.List;
import java.util.Locale;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.routing.api.Preference;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.booking.Replan;
import org.hexi.hub.transport.booking.Replan.Outcome;
import org.hexi.hub.transport.booking.Replans;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.Progress;
import org.hexi.hub.transport.planning.Rerouting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What would become of the bookings if something happened. The question is the address of the page. */
@Controller
class ReplanController {
    private static final int MOST_ROWS = 200;

    private final Replans replans;
    private final Rerouting rerouting;
    private final Network network;
    private final Viewers viewers;
    private final Places places;
    private final BusinessClock clock;
    private final FrameSettings frame;
    private final Show show;

    ReplanController(
            Replans replans,
            Rerouting rerouting,
            Network network,
            Viewers viewers,
            Places places,
            BusinessClock clock,
            FrameSettings frame,
            Show show) {
        this.replans = replans;
        this.rerouting = rerouting;
        this.network = network;
        this.viewers = viewers;
        this.places = places;
        this.clock = clock;
        this.frame = frame;
        this.show = show;
    }

    @GetMapping("/replan")
    String rehearse(@ModelAttribute ReplanForm typed, Model model, Locale locale) {
        ReplanForm form = typed.isAsked() ? typed : ReplanForm.empty(clock.now(), frame.zone());
        BookingLook look = new BookingLook(places, locale);
        model.addAttribute("form", form);
        model.addAttribute("kinds", ReplanForm.Kind.values());
        model.addAttribute("preferences", Preference.values());
        model.addAttribute("passages", new PassageChoices(look, show).of(rerouting.passages()));
        model.addAttribute("services", network.services());
        model.addAttribute("locale", locale);
        model.addAttribute("issues", List.of());
        if (typed.isAsked()) {
            answer(form, look, model);
        }
        return "booking/replan";
    }

    private void answer(ReplanForm form, BookingLook look, Model model) {
        try {
            Replan replan = replans.rehearse(
                    viewers.current(), List.of(form.incident(frame.zone())), form.preference(), Progress.UNHEARD);
            model.addAttribute("replan", replan);
            model.addAttribute("outcomes", Outcome.values());
            model.addAttribute("most", MOST_ROWS);
            model.addAttribute("look", look);
            model.addAttribute("words", new FateWords(look, show));
        } catch (InvalidValue invalid) {
            String field = invalid.field().substring(invalid.field().lastIndexOf('.') + 1);
            model.addAttribute("issues", List.of(Issue.of(invalid, 0, show.text("booking.replan." + field))));
        }
    }
}
