package org.hexi.hub.transport.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.hexi.hub.transport.network.SeaCourses;
import org.hexi.hub.transport.planning.Comparison;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanAnswer;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Planning;
import org.hexi.hub.transport.planning.Terminals;
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
    private final SeaCourses sea;
    private final Whereabouts whereabouts;
    private final BusinessClock clock;
    private final FrameSettings frame;
    private final MessageSource messages;
    private final Show show;

    PlanController(
            Planning planning,
            Consignments consignments,
            Viewers viewers,
            Places places,
            SeaCourses sea,
            Terminals terminals,
            BusinessClock clock,
            FrameSettings frame,
            MessageSource messages,
            Show show) {
        this.planning = planning;
        this.consignments = consignments;
        this.viewers = viewers;
        this.places = places;
        this.sea = sea;
        this.whereabouts = new Whereabouts(places, terminals);
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

    /**
     * The front as part of a page: the exact one when it is there at once or is waited for, else one within a tolerance that
     * asks for the exact one. What cannot be read is told beside the question, as everywhere in forms.
     */
    @GetMapping("/plan/result")
    String result(
            @ModelAttribute PlanForm form,
            @ModelAttribute DemandForm conditions,
            @ModelAttribute ShownForm shown,
            @RequestParam(defaultValue = "false") boolean exact,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        AskedAddress address = AskedAddress.of(request);
        frame(form, address, model, locale);
        told(model, locale, () -> {
            PlanQuery query = form.query(whereabouts, conditions);
            PlanAnswer answer =
                    exact ? planning.awaited(viewers.current(), query) : planning.first(viewers.current(), query);
            show(ShownFront.of(answer, form, shown, 0, ShownFront.ROWS), shown, model, locale);
        });
        return "planning/result";
    }

    /** More rows of a front on the page, or the same ones narrowed and sorted in another way. */
    @GetMapping("/plan/fronts/{id}/rows")
    String rows(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int row,
            @ModelAttribute PlanForm form,
            @ModelAttribute ShownForm shown,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        frame(form, AskedAddress.of(request), model, locale);
        PlanAnswer answer = planning.answer(viewers.current(), id);
        rows(ShownFront.of(answer, form, shown, row, ShownFront.ROWS), model, locale);
        return "planning/rows :: rows";
    }

    /** Question and front as one page, for who has no script. */
    @GetMapping("/plan/front")
    String front(
            @ModelAttribute PlanForm typed,
            @ModelAttribute DemandForm conditions,
            @ModelAttribute ShownForm shown,
            @RequestParam(defaultValue = "50") int rows,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        PlanForm form = typed.or(PlanForm.empty(clock.now(), frame.zone()));
        ask(form, conditions, shown, model, locale);
        frame(form, AskedAddress.of(request), model, locale);
        told(model, locale, () -> {
            PlanAnswer answer = planning.plan(viewers.current(), form.query(whereabouts, conditions));
            show(ShownFront.of(answer, form, shown, 0, rows), shown, model, locale);
        });
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
            PlanQuery query = form.query(whereabouts, conditions);
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
        Map<String, String> kept = shown.filled();
        Typed.text(form.sort()).ifPresent(sort -> kept.put("sort", sort));
        Typed.text(form.all()).ifPresent(all -> kept.put("all", all));
        model.addAttribute("kept", kept);
        model.addAttribute("choices", new Choices(places, planning.offer(), messages, locale));
    }

    private void frame(PlanForm form, AskedAddress address, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("names", new PlaceWords(places, locale));
        model.addAttribute("address", address.asked());
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
        model.addAttribute("map", new FrontDrawing(places, sea, locale).of(way));
    }

    private void show(ShownFront front, ShownForm wanted, Model model, Locale locale) {
        rows(front, model, locale);
        if (!front.answer().isEmpty()) {
            model.addAttribute("spans", Spans.of(front.answer().ways(), wanted));
        }
        model.addAttribute("map", new FrontDrawing(places, sea, locale).of(front.answer(), front.few()));
    }

    private void rows(ShownFront front, Model model, Locale locale) {
        model.addAttribute("words", new WayWords(messages, locale));
        model.addAttribute("answer", front.answer());
        model.addAttribute("front", front);
    }
}
