package org.hexi.hub.transport.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Terminals;
import org.hexi.hub.transport.planning.search.PlanSearch;
import org.hexi.hub.transport.planning.search.PlanSearches;
import org.hexi.hub.transport.planning.search.SearchDraft;
import org.hexi.hub.transport.planning.search.SearchId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saved searches of the own party: the list, keeping one, one of them with its alerts. */
@Controller
class SearchesController {
    private final PlanSearches searches;
    private final Viewers viewers;
    private final Idempotency idempotency;
    private final Places places;
    private final Whereabouts whereabouts;
    private final BusinessClock clock;
    private final FrameSettings frame;
    private final MessageSource messages;

    SearchesController(
            PlanSearches searches,
            Viewers viewers,
            Idempotency idempotency,
            Places places,
            Terminals terminals,
            BusinessClock clock,
            FrameSettings frame,
            MessageSource messages) {
        this.searches = searches;
        this.viewers = viewers;
        this.idempotency = idempotency;
        this.places = places;
        this.whereabouts = new Whereabouts(places, terminals);
        this.clock = clock;
        this.frame = frame;
        this.messages = messages;
    }

    @GetMapping("/searches")
    String list(Model model, Locale locale) {
        model.addAttribute("searches", searches.list(viewers.current()));
        words(model, locale);
        return "planning/searches";
    }

    /** The question of the planner's address, to be kept. */
    @GetMapping("/searches/new")
    String draft(
            @ModelAttribute PlanForm typed,
            @ModelAttribute SearchForm search,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        return form(typed, search, request, List.of(), model, locale);
    }

    @PostMapping("/searches")
    String save(
            @ModelAttribute PlanForm typed,
            @ModelAttribute DemandForm conditions,
            @ModelAttribute SearchForm search,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Viewer viewer = viewers.current();
        try {
            PlanQuery query = usual(typed).query(whereabouts, conditions);
            SearchDraft draft = search.draft(query, places.get(query.to()).zone());
            return idempotency.submit(
                    viewer.party(),
                    key,
                    draft,
                    () -> "redirect:/searches/" + searches.save(viewer, draft).id());
        } catch (InvalidValue invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String label = new FieldWords(messages, locale).of(invalid.field());
            return form(typed, search, request, List.of(Issue.of(invalid, 0, label)), model, locale);
        }
    }

    @GetMapping("/searches/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        Viewer viewer = viewers.current();
        PlanSearch search = searches.get(viewer, new SearchId(id));
        model.addAttribute("search", search);
        model.addAttribute("alerts", searches.alerts(viewer, search.id()));
        words(model, locale);
        return "planning/search";
    }

    @PostMapping("/searches/{id}/reading")
    String read(@PathVariable UUID id, @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key) {
        Viewer viewer = viewers.current();
        return idempotency.submit(viewer.party(), key, "read search " + id, () -> {
            searches.read(viewer, new SearchId(id));
            return "redirect:/searches/" + id;
        });
    }

    @PostMapping("/searches/{id}/deletion")
    String delete(
            @PathVariable UUID id, @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key) {
        Viewer viewer = viewers.current();
        return idempotency.submit(viewer.party(), key, "delete search " + id, () -> {
            searches.delete(viewer, new SearchId(id));
            return "redirect:/searches";
        });
    }

    private String form(
            PlanForm typed,
            SearchForm search,
            HttpServletRequest request,
            List<Issue> issues,
            Model model,
            Locale locale) {
        model.addAttribute("form", usual(typed));
        model.addAttribute("search", search);
        model.addAttribute("asked", question(request));
        model.addAttribute("issues", issues);
        words(model, locale);
        return "planning/new-search";
    }

    private PlanForm usual(PlanForm typed) {
        return typed.or(PlanForm.empty(clock.now(), frame.zone()));
    }

    /** What the question is made of, without what this page adds to it. */
    private static Map<String, List<String>> question(HttpServletRequest request) {
        Map<String, List<String>> asked =
                new LinkedHashMap<>(AskedAddress.of(request).asked().parameters());
        asked.keySet().removeAll(SearchForm.FIELDS);
        asked.keySet().removeAll(List.of("_csrf", Idempotency.FIELD));
        return asked;
    }

    private void words(Model model, Locale locale) {
        model.addAttribute("names", new PlaceWords(places, locale));
        model.addAttribute("zone", frame.zone());
    }
}
