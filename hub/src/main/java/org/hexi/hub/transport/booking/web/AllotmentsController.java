package org.hexi.hub.transport.booking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.RefusalWords;
import org.hexi.hub.transport.booking.AllotmentId;
import org.hexi.hub.transport.booking.Allotments;
import org.hexi.hub.transport.booking.BookingPolicies;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The allotments of the own party, and those the viewer gives for a carrier. */
@Controller
class AllotmentsController {
    private static final String LIST = "redirect:/allotments";

    private final Allotments allotments;
    private final BookingPolicies policies;
    private final Parties parties;
    private final Viewers viewers;
    private final BusinessClock clock;
    private final Idempotency idempotency;

    AllotmentsController(
            Allotments allotments,
            BookingPolicies policies,
            Parties parties,
            Viewers viewers,
            BusinessClock clock,
            Idempotency idempotency) {
        this.allotments = allotments;
        this.policies = policies;
        this.parties = parties;
        this.viewers = viewers;
        this.clock = clock;
        this.idempotency = idempotency;
    }

    /** Names of parties in the language of the page. */
    public record Names(Parties parties, Locale locale) {
        public String of(PartyId party) {
            PartyView view = parties.get(party);
            return view.name(locale) + " (" + view.code() + ")";
        }
    }

    @GetMapping("/allotments")
    String list(Model model, Locale locale) {
        model.addAttribute("form", AllotmentForm.blank(LocalDate.ofInstant(clock.now(), ZoneOffset.UTC)));
        return page(model, locale);
    }

    @PostMapping("/allotments")
    String give(
            @ModelAttribute AllotmentForm form,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Viewer viewer = viewers.current();
        try {
            return idempotency.submit(viewer.party(), key, form, () -> {
                allotments.give(viewer, form.draft(party(form.partyCode())));
                return LIST;
            });
        } catch (InvalidValue invalid) {
            model.addAttribute("issues", List.of(Issue.of(invalid, 0, invalid.field())));
        } catch (Rejected refused) {
            model.addAttribute("refusal", refused.rejection().code());
            model.addAttribute("refusalArguments", RefusalWords.of(refused.rejection()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("form", form);
        return page(model, locale);
    }

    @PostMapping("/allotments/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key) {
        Viewer viewer = viewers.current();
        return idempotency.submit(viewer.party(), key, "withdraw " + id, () -> {
            allotments.withdraw(viewer, new AllotmentId(id));
            return LIST;
        });
    }

    private PartyId party(String code) {
        return parties.findByCode(code)
                .map(PartyView::id)
                .orElseThrow(
                        () -> new InvalidValue("booking.form.party", "party", code, "the code of an organisation"));
    }

    private String page(Model model, Locale locale) {
        Viewer viewer = viewers.current();
        model.addAttribute("rows", allotments.list(viewer));
        model.addAttribute("sellers", policies.sellers(viewer));
        model.addAttribute("weekdays", DayOfWeek.values());
        model.addAttribute("names", new Names(parties, locale));
        return "booking/allotments";
    }
}
