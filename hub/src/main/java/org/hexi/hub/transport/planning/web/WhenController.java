package org.hexi.hub.transport.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.platform.web.MapDrawing;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Planning;
import org.hexi.hub.transport.planning.Profiles;
import org.hexi.hub.transport.planning.ReadyProfile;
import org.hexi.hub.transport.planning.Terminals;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * When to leave: how the best in each criterion changes with the ready time of a planner's question, within the tolerance of a
 * quick answer and in steps of hours, since many fronts are asked for at once. The page is there at once; its numbers come after.
 */
@Controller
class WhenController {
    private static final SequencedMap<Integer, Duration> STEPS = steps();
    private static final String FIELD = "days";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Profiles profiles;
    private final Places places;
    private final Terminals terminals;
    private final BusinessClock clock;
    private final FrameSettings frame;
    private final MessageSource messages;

    WhenController(
            Profiles profiles,
            Places places,
            Terminals terminals,
            BusinessClock clock,
            FrameSettings frame,
            MessageSource messages) {
        this.profiles = profiles;
        this.places = places;
        this.terminals = terminals;
        this.clock = clock;
        this.frame = frame;
        this.messages = messages;
    }

    /** A point of the chart: the best in each criterion, for whoever is ready by an instant. */
    record Point(long ready, long arrival, BigDecimal cost, BigDecimal co2e, BigDecimal probability) {}

    @GetMapping("/plan/when")
    String when(@RequestParam(defaultValue = "3") int days, HttpServletRequest request, Model model) {
        frame(days, AskedAddress.of(request).asked().without(FIELD), model);
        model.addAttribute("isAsked", false);
        return "planning/when";
    }

    /** The numbers, as the part of the page that was left open; the whole page to whoever asks without a script. */
    @GetMapping("/plan/when/result")
    String result(
            @ModelAttribute PlanForm typed,
            @ModelAttribute DemandForm conditions,
            @RequestParam(defaultValue = "3") int days,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPart,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        PlanForm form = typed.or(PlanForm.empty(clock.now(), frame.zone()));
        AskedAddress address = AskedAddress.of(request).asked().without(FIELD);
        frame(days, address, model);
        model.addAttribute("isAsked", true);
        model.addAttribute("names", new PlaceWords(places, locale));
        try {
            show(
                    form.query(new Whereabouts(places, terminals), conditions).with(Planning.FIRST_TOLERANCE),
                    days,
                    address,
                    model);
            model.addAttribute("issues", List.of());
        } catch (InvalidValue invalid) {
            String label = new FieldWords(messages, locale).of(invalid.field());
            model.addAttribute("issues", List.of(Issue.of(invalid, 0, label)));
        }
        return isPart ? "planning/when-result" : "planning/when";
    }

    private static void frame(int days, AskedAddress address, Model model) {
        model.addAttribute("days", days);
        model.addAttribute("choices", STEPS.keySet());
        model.addAttribute("address", address);
    }

    private void show(PlanQuery query, int days, AskedAddress address, Model model) {
        Duration step = STEPS.getOrDefault(days, STEPS.lastEntry().getValue());
        ReadyProfile profile = profiles.profile(query, from(query).plus(Duration.ofDays(days)), step);
        List<ReadyProfile.Chance> chances = profile.turns();
        ZoneId here = places.get(query.from()).zone();
        model.addAttribute("profile", profile);
        model.addAttribute("step", step);
        model.addAttribute(
                "rows",
                chances.stream()
                        .map(chance -> new Row(
                                chance,
                                address.ready(LOCAL.format(chance.readyBy().atZone(here)))))
                        .toList());
        model.addAttribute(
                "data",
                MapDrawing.inScript(chances.stream().map(WhenController::point).toList()));
    }

    /** By days of the window; some thirty fronts each. */
    private static SequencedMap<Integer, Duration> steps() {
        SequencedMap<Integer, Duration> steps = new LinkedHashMap<>();
        steps.put(3, Duration.ofHours(2));
        steps.put(7, Duration.ofHours(6));
        steps.put(14, Duration.ofHours(12));
        steps.put(28, Duration.ofDays(1));
        return Collections.unmodifiableSequencedMap(steps);
    }

    /** A chance and the address that plans for it. */
    record Row(ReadyProfile.Chance chance, String address) {}

    private Instant from(PlanQuery query) {
        Instant now = clock.now();
        return query.ready().isBefore(now) ? now : query.ready();
    }

    private static Point point(ReadyProfile.Chance chance) {
        return new Point(
                chance.readyBy().toEpochMilli(),
                chance.earliestArrival().toEpochMilli(),
                chance.leastCost().amount(),
                chance.leastCo2eKilograms(),
                chance.highestProbability());
    }
}
