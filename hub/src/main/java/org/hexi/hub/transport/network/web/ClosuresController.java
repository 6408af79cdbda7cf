package org.hexi.hub.transport.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.exchange.Export.Column;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.parties.AccessRule;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.RestrictionDraft;
import org.hexi.hub.transport.network.RestrictionView;
import org.hexi.hub.transport.network.Restrictions;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is shut or forbidden: everybody reads; operators and administrators rehearse, impose and revoke. */
@Controller
class ClosuresController {
    private static final String PAGE = "/closures";
    private static final String NEW = PAGE + "/new";
    private static final int ROWS = 50;
    private static final int BLOCK = 200;

    private final Restrictions restrictions;
    private final Network network;
    private final Places places;
    private final Viewers viewers;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final FrameSettings frame;
    private final Show show;

    ClosuresController(
            Restrictions restrictions,
            Network network,
            Places places,
            Viewers viewers,
            Idempotency idempotency,
            BusinessClock clock,
            FrameSettings frame,
            Show show) {
        this.restrictions = restrictions;
        this.network = network;
        this.places = places;
        this.viewers = viewers;
        this.idempotency = idempotency;
        this.clock = clock;
        this.frame = frame;
        this.show = show;
    }

    @Bean
    static AccessRule closureRule() {
        return AccessRule.of(NEW, Role.OPERATOR, Role.ADMINISTRATOR);
    }

    @Bean
    static AccessRule revocationRule() {
        return AccessRule.of(PAGE + "/*/revocation", Role.OPERATOR, Role.ADMINISTRATOR);
    }

    @GetMapping(PAGE)
    String list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        PageOf<RestrictionView> found = restrictions.list(!all, new PageRequest(page, ROWS));
        Viewer viewer = viewers.current();
        model.addAttribute("page", found);
        model.addAttribute("all", all);
        model.addAttribute("query", "all=" + all + "&");
        model.addAttribute("now", clock.now());
        model.addAttribute("zone", frame.zone());
        model.addAttribute("words", words(locale));
        model.addAttribute("mayImpose", viewer.is(Role.OPERATOR) || viewer.is(Role.ADMINISTRATOR));
        return "network/closures";
    }

    /** Exactly what the list shows, all pages. */
    @GetMapping(PAGE + "/export")
    void export(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam String format,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        ExportFormat form = ExportFormat.of(format);
        columns(words(locale)).send(answer, form, () -> rows(all));
    }

    /** The form; as soon as something is asked, with what it would meet. The question is the address. */
    @GetMapping(NEW)
    String rehearse(@ModelAttribute ClosureForm typed, Model model, Locale locale) {
        FieldIssues issues = new FieldIssues();
        Optional<RestrictionDraft> draft =
                typed.isAsked() ? typed.read(places, frame.zone(), issues) : Optional.empty();
        return form(typed, draft, issues, model, locale);
    }

    @PostMapping(NEW)
    String impose(
            @ModelAttribute ClosureForm typed,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Viewer viewer = viewers.current();
        FieldIssues issues = new FieldIssues();
        Optional<String> done = typed.read(places, frame.zone(), issues)
                .flatMap(draft -> issues.made(
                        typed::field,
                        () -> idempotency.submit(viewer.party(), key, typed, () -> imposed(viewer, draft))));
        if (done.isPresent()) {
            return done.get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(typed, Optional.empty(), issues, model, locale);
    }

    @PostMapping(PAGE + "/{id}/revocation")
    String revoke(@PathVariable UUID id, @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key) {
        Viewer viewer = viewers.current();
        return idempotency.submit(viewer.party(), key, "revoke " + id, () -> {
            restrictions.revoke(viewer, id);
            return "redirect:" + PAGE;
        });
    }

    private String imposed(Viewer viewer, RestrictionDraft draft) {
        restrictions.impose(viewer, draft);
        return "redirect:" + PAGE;
    }

    private String form(
            ClosureForm typed, Optional<RestrictionDraft> draft, FieldIssues issues, Model model, Locale locale) {
        ClosureWords words = words(locale);
        draft.flatMap(asked -> issues.made(typed::field, () -> restrictions.reach(asked)))
                .ifPresent(reach -> {
                    model.addAttribute("draft", draft.orElseThrow());
                    model.addAttribute("reach", reach);
                });
        model.addAttribute("form", typed.isAsked() ? typed : ClosureForm.blank(clock.now(), frame.zone()));
        model.addAttribute("issues", issues);
        model.addAttribute("kinds", ClosureForm.Kind.values());
        model.addAttribute("choices", new ClosureChoices(network, words));
        model.addAttribute("words", words);
        model.addAttribute("zone", frame.zone());
        return "network/closure";
    }

    private ClosureWords words(Locale locale) {
        return new ClosureWords(places, show, locale);
    }

    private Stream<RestrictionView> rows(boolean all) {
        long blocks = Math.ceilDiv(Export.MOST_ROWS, BLOCK);
        return IntStream.rangeClosed(1, Math.toIntExact(blocks))
                .mapToObj(block ->
                        restrictions.list(!all, new PageRequest(block, BLOCK)).items())
                .takeWhile(block -> !block.isEmpty())
                .flatMap(List::stream);
    }

    private Export<RestrictionView> columns(ClosureWords words) {
        return new Export<>(
                "closures",
                List.of(
                        column("kind", view -> words.kind(view.content().restricted())),
                        column("what", view -> words.name(view.content().restricted())),
                        column("whom", view -> words.concerned(view.content())),
                        column(
                                "since",
                                view -> show.localWithZone(view.content().from(), frame.zone())),
                        column(
                                "until",
                                view -> view.content()
                                        .until()
                                        .map(end -> show.localWithZone(end, frame.zone()))
                                        .orElse("")),
                        column("reason", view -> view.content().reason()),
                        column("by", RestrictionView::by),
                        column("state", view -> show.text("network.closure.state." + words.state(view, clock.now())))));
    }

    private Column<RestrictionView> column(String label, Function<RestrictionView, Object> value) {
        return new Column<>(show.text("network.closure." + label), value);
    }
}
