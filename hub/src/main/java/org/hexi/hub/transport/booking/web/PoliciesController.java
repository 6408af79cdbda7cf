package org.hexi.hub.transport.booking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.RefusalWords;
import org.hexi.hub.transport.booking.BookingPolicies;
import org.hexi.hub.transport.booking.Carrier;
import org.hexi.hub.transport.network.Network;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The policies of carriers: everybody reads them, operators of the carrier and administrators lay them down. */
@Controller
class PoliciesController {
    private final BookingPolicies policies;
    private final Viewers viewers;
    private final BusinessClock clock;
    private final Idempotency idempotency;

    PoliciesController(BookingPolicies policies, Viewers viewers, BusinessClock clock, Idempotency idempotency) {
        this.policies = policies;
        this.viewers = viewers;
        this.clock = clock;
        this.idempotency = idempotency;
    }

    @GetMapping("/booking-policies")
    String list(
            @RequestParam(defaultValue = "") String carrier,
            @RequestParam(defaultValue = "") String service,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        model.addAttribute("form", PolicyForm.blank(carrier, today));
        return page(carrier, service, model);
    }

    @PostMapping("/booking-policies")
    String layDown(
            @ModelAttribute PolicyForm form,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            HttpServletResponse response) {
        Viewer viewer = viewers.current();
        try {
            return idempotency.submit(viewer.party(), key, form, () -> {
                policies.layDown(viewer, form.draft());
                return "redirect:/booking-policies";
            });
        } catch (InvalidValue invalid) {
            model.addAttribute("issues", List.of(Issue.of(invalid, 0, invalid.field())));
        } catch (Rejected refused) {
            model.addAttribute("refusal", refused.rejection().code());
            model.addAttribute("refusalArguments", RefusalWords.of(refused.rejection()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("form", form);
        return page("", "", model);
    }

    private String page(String carrier, String service, Model model) {
        List<Carrier> sellers = policies.sellers(viewers.current());
        model.addAttribute("carrier", carrier);
        model.addAttribute("service", service);
        model.addAttribute("rows", policies.list(filter(carrier), filter(service)));
        model.addAttribute("sellers", sellers);
        model.addAttribute("currency", Network.PLANNING_CURRENCY);
        return "booking/policies";
    }

    private static Optional<String> filter(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }
}
