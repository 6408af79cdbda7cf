package org.hexi.hub.transport.planning.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.planning.Comparison;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanAnswer;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Planning;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
    private final Show show;

    PlanController(
            Planning planning,
            Consignments consignments,
            Viewers viewers,
            Places places,
            BusinessClock clock,
            FrameSettings frame,
            MessageSource messages,
            Show show) {
        this.planning = planning;
        this.consignments = consignments;
        this.viewers = viewers;
        this.places = places;
        this.clock = clock;
        this.frame = frame;
        this.messages = messages;
        this.show = show;
    }

    @GetMapping("/plan")
    String plan(
            @ModelAttribute PlanForm typed,
            @ModelAttribute DemandForm conditions,
            @ModelAttribute ShownForm shown,
            Model model,
            Locale locale) {
        ask(typed.or(PlanForm.empty(clock.now(), frame.zone())), conditions, shown, model, locale);
        return "planning/plan";
    }

    @GetMapping("/consignments/{id}/plan")
    String planDossier(
            @PathVariable UUID id,
            @ModelAttribute PlanForm typed,
            @ModelAttribute DemandForm conditions,
            @ModelAttribute ShownForm shown,
            Model model,
            Locale locale) {
        ConsignmentView dossier = consignments.get(viewers.current(), new ConsignmentId(id));
        model.addAttribute("dossier", dossier);
        ask(typed.or(PlanForm.of(dossier, places)), conditions, shown, model, locale);
        return "planning/dossier-plan";
    }

    /** The front as part of a page. What cannot be read is told beside the question, as everywhere in forms. */
    @GetMapping("/plan/result")
    String result(
            @ModelAttribute PlanForm form,
            @ModelAttribute DemandForm conditions,
            @ModelAttribute ShownForm shown,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        answer(form, conditions, shown, AskedAddress.of(request), model, locale);
        return "planning/result";
    }

    /** Question and front as one page, for who has no script. */
    @GetMapping("/plan/front")
    String front(
            @ModelAttribute PlanForm typed,
            @ModelAttribute DemandForm conditions,
            @ModelAttribute ShownForm shown,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        PlanForm form = typed.or(PlanForm.empty(clock.now(), frame.zone()));
        ask(form, conditions, shown, model, locale);
        answer(form, conditions, shown, AskedAddress.of(request), model, locale);
        return "planning/front";
    }

    /** What it would take, asked for after the front so that the front need not wait for it. */
    @GetMapping("/plan/reliefs")
    String reliefs(
            @ModelAttribute PlanForm form,
            @ModelAttribute DemandForm conditions,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        told(model, locale, () -> {
            PlanQuery query = form.query(places, conditions);
            model.addAttribute("reliefs", planning.reliefs(viewers.current(), query));
            model.addAttribute("zone", places.get(query.to()).zone());
            model.addAttribute("address", AskedAddress.of(request).asked());
        });
        return "planning/reliefs";
    }

    /** Two options chosen in the table come as the same parameter twice and go on to the address of their comparison. */
    @GetMapping(path = "/plan/compare", params = "way")
    String chosen(@RequestParam List<String> way, RedirectAttributes address) {
        if (way.size() != 2) {
            throw new InvalidValue("planning.compare.two", "way", way.size(), "two options");
        }
        address.addAttribute("a", way.getFirst());
        address.addAttribute("b", way.getLast());
        return "redirect:/plan/compare";
    }

    @GetMapping(path = "/plan/compare", params = "!way")
    String compare(@RequestParam String a, @RequestParam String b, Model model, Locale locale) {
        Comparison comparison = planning.compare(viewers.current(), a, b);
        PlaceWords names = new PlaceWords(places, locale);
        model.addAttribute("comparison", comparison);
        model.addAttribute("names", names);
        model.addAttribute("words", new WayWords(messages, locale));
        model.addAttribute("reasons", new ComparisonWords(comparison, names, show, messages, locale));
        return "planning/compare";
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

    private void ask(PlanForm form, DemandForm conditions, ShownForm shown, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("conditions", conditions);
        model.addAttribute("kept", shown.filled());
        model.addAttribute("choices", new Choices(places, planning.offer(), messages, locale));
    }

    private void answer(
            PlanForm form, DemandForm conditions, ShownForm shown, AskedAddress address, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("names", new PlaceWords(places, locale));
        model.addAttribute("address", address.asked());
        told(model, locale, () -> {
            PlanAnswer answer = planning.plan(viewers.current(), form.query(places, conditions));
            show(form, answer, shown, model, locale);
        });
    }

    private void told(Model model, Locale locale, Runnable answer) {
        try {
            answer.run();
            model.addAttribute("issues", List.of());
        } catch (InvalidValue invalid) {
            String label = new FieldWords(messages, locale).of(invalid.field());
            model.addAttribute("issues", List.of(Issue.of(invalid, 0, label)));
        }
    }

    private void open(String id, Model model, Locale locale) {
        Itinerary way = planning.get(viewers.current(), id);
        model.addAttribute("way", way);
        model.addAttribute("names", new PlaceWords(places, locale));
        model.addAttribute("map", new FrontDrawing(places, locale).of(List.of(way)));
    }

    private void show(PlanForm form, PlanAnswer answer, ShownForm wanted, Model model, Locale locale) {
        List<Itinerary> shown = form.isFew() ? answer.worthwhile() : answer.options();
        List<Itinerary> sorted =
                shown.stream().sorted(FrontOrder.of(form.sort()).comparator()).toList();
        model.addAttribute("words", new WayWords(messages, locale));
        model.addAttribute("answer", answer);
        model.addAttribute("options", sorted);
        model.addAttribute("hidden", answer.options().size() - shown.size());
        model.addAttribute("best", FrontOrder.best(sorted));
        model.addAttribute(
                "narrowed",
                sorted.stream()
                        .filter(way -> !wanted.admits(way))
                        .map(Itinerary::id)
                        .toList());
        if (!sorted.isEmpty()) {
            model.addAttribute("spans", Spans.of(sorted, wanted));
        }
        model.addAttribute("map", new FrontDrawing(places, locale).of(sorted));
    }
}
