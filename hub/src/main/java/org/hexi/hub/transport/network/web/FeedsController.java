package org.hexi.hub.transport.network.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.AccessRule;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.NavigationEntry;
import org.hexi.hub.platform.web.RefusalWords;
import org.hexi.hub.transport.network.gtfs.FeedImport;
import org.hexi.hub.transport.network.gtfs.FeedOutcome;
import org.hexi.hub.transport.network.gtfs.FeedRejection.FeedRefused;
import org.hexi.hub.transport.network.gtfs.FeedTermsForm;
import org.hexi.hub.transport.network.gtfs.FeedUpload;
import org.hexi.hub.transport.network.gtfs.TimetableFeeds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A carrier's timetable into the network: chosen, tried, and put in force from a day on. */
@Controller
class FeedsController {
    private static final String PAGE = "/network/gtfs";
    private static final String VIEW = "network/gtfs";

    private final TimetableFeeds feeds;
    private final Places places;
    private final Viewers viewers;
    private final Idempotency idempotency;
    private final BusinessClock clock;

    FeedsController(
            TimetableFeeds feeds, Places places, Viewers viewers, Idempotency idempotency, BusinessClock clock) {
        this.feeds = feeds;
        this.places = places;
        this.viewers = viewers;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry feedsNavigation() {
        return new NavigationEntry(
                "transport",
                "network",
                230,
                "network.gtfs.title",
                PAGE,
                "list",
                Set.of(Role.OPERATOR.name(), Role.ADMINISTRATOR.name()));
    }

    @Bean
    static AccessRule feedsRule() {
        return AccessRule.of(PAGE, Role.OPERATOR, Role.ADMINISTRATOR);
    }

    /** The form; after a feed was put in force, with the number of the version it became. */
    @GetMapping(PAGE)
    String form(@RequestParam(required = false) @Nullable Long version, Model model, Locale locale) {
        model.addAttribute("version", version);
        return page(model, locale);
    }

    /** Tries the feed, or with {@code act=put} puts it in force. */
    @PostMapping(PAGE)
    String submit(
            @RequestParam MultipartFile file,
            @ModelAttribute("terms") FeedTermsForm terms,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "check") String act,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key,
            Model model,
            Locale locale)
            throws IOException {
        try {
            FeedImport wanted = terms.wanted(today());
            if (act.equals("put")) {
                return put(file, terms, wanted, note, key);
            }
            Viewer viewer = viewers.current();
            show(FeedUpload.with(file, path -> feeds.check(viewer, path, wanted)), model);
        } catch (InvalidValue invalid) {
            model.addAttribute("invalid", invalid);
        } catch (Rejected refused) {
            model.addAttribute("rejection", refused.rejection());
            model.addAttribute("arguments", RefusalWords.of(refused.rejection()));
            if (refused.rejection() instanceof FeedRefused feed) {
                model.addAttribute("issues", feed.issues());
            }
        }
        return page(model, locale);
    }

    private String put(MultipartFile file, FeedTermsForm terms, FeedImport wanted, String note, @Nullable String key)
            throws IOException {
        Viewer viewer = viewers.current();
        List<Object> form = List.of(FeedUpload.digest(file), terms, note);
        return idempotency.submit(
                viewer.party(),
                key,
                form,
                () -> "redirect:%s?version=%d"
                        .formatted(
                                PAGE,
                                FeedUpload.with(file, path -> feeds.put(viewer, path, wanted, note))
                                        .version()));
    }

    private static void show(FeedOutcome outcome, Model model) {
        model.addAttribute("outcome", outcome);
        model.addAttribute("issues", outcome.issues());
    }

    private String page(Model model, Locale locale) {
        model.addAttribute("today", today());
        model.addAttribute("names", new PlaceNames(places, locale));
        return VIEW;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
