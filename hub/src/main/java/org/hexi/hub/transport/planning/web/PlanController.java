package org.hexi.hub.transport.planning.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanAnswer;
import org.hexi.hub.transport.planning.Planning;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The planner. A page answers at once with the question; the front follows as a part of the page. */
@Controller
class PlanController {
    private final Planning planning;
    private final Consignments consignments;
    private final Viewers viewers;
    private final Places places;
    private final BusinessClock clock;
    private final FrameSettings frame;
    private final MessageSource messages;

    PlanController(
            Planning planning,
            Consignments consignments,
            Viewers viewers,
            Places places,
            BusinessClock clock,
            FrameSettings frame,
            MessageSource messages) {
        this.planning = planning;
        this.consignments = consignments;
        this.viewers = viewers;
        this.places = places;
        this.clock = clock;
        this.frame = frame;
        this.messages = messages;
    }

    @GetMapping("/plan")
    String plan(@ModelAttribute PlanForm typed, Model model) {
        model.addAttribute("form", typed.or(PlanForm.empty(clock.now(), frame.zone())));
        model.addAttribute("places", places.list());
        return "planning/plan";
    }

    @GetMapping("/consignments/{id}/plan")
    String planDossier(@PathVariable UUID id, @ModelAttribute PlanForm typed, Model model) {
        ConsignmentView dossier = consignments.get(viewers.current(), new ConsignmentId(id));
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", typed.or(PlanForm.of(dossier, places)));
        model.addAttribute("places", places.list());
        return "planning/dossier-plan";
    }

    /** The front as part of a page. What cannot be read is told beside the question, as everywhere in forms. */
    @GetMapping("/plan/result")
    String result(@ModelAttribute PlanForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("names", new PlaceWords(places, locale));
        try {
            show(form, planning.plan(viewers.current(), form.query(places)), model, locale);
            model.addAttribute("issues", List.of());
        } catch (InvalidValue invalid) {
            model.addAttribute("issues", List.of(Issue.of(invalid, 0, invalid.field())));
        }
        return "planning/result";
    }

    @GetMapping("/itineraries/{id}")
    String itinerary(@PathVariable String id, Model model, Locale locale) {
        open(id, model, locale);
        return "planning/itinerary";
    }

    /** One option opened inside the table of the front. */
    @GetMapping("/itineraries/{id}/legs")
    String legs(@PathVariable String id, Model model, Locale locale) {
        open(id, model, locale);
        return "planning/itinerary :: legs";
    }

    private void open(String id, Model model, Locale locale) {
        Itinerary way = planning.get(viewers.current(), id);
        model.addAttribute("way", way);
        model.addAttribute("names", new PlaceWords(places, locale));
        model.addAttribute("map", new FrontDrawing(places, locale).of(List.of(way)));
    }

    private void show(PlanForm form, PlanAnswer answer, Model model, Locale locale) {
        List<Itinerary> shown = form.isFew() ? answer.worthwhile() : answer.options();
        List<Itinerary> sorted =
                shown.stream().sorted(FrontOrder.of(form.sort()).comparator()).toList();
        model.addAttribute("words", new WayWords(messages, locale));
        model.addAttribute("answer", answer);
        model.addAttribute("options", sorted);
        model.addAttribute("hidden", answer.options().size() - shown.size());
        model.addAttribute("best", FrontOrder.best(sorted));
        model.addAttribute("map", new FrontDrawing(places, locale).of(sorted));
    }
}
