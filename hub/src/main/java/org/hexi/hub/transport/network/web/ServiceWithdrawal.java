package org.hexi.hub.transport.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.AccessRule;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.transport.network.ChangeOutcome;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.ServiceChange;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.editing.ServiceText;
import org.hexi.hub.transport.network.web.TryingChanges.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A service ends on a day: tried first, with the runs that people hold room on, then put in force. */
@Controller
class ServiceWithdrawal {
    private static final String PAGE = "/services/{id}/withdrawal";
    private static final String VIEW = "network/withdrawal";

    private final Network network;
    private final NetworkChanges changes;
    private final EditorPage page;
    private final TryingChanges trying;
    private final Viewers viewers;
    private final Idempotency idempotency;

    ServiceWithdrawal(
            Network network,
            NetworkChanges changes,
            EditorPage page,
            TryingChanges trying,
            Viewers viewers,
            Idempotency idempotency) {
        this.network = network;
        this.changes = changes;
        this.page = page;
        this.trying = trying;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @Bean
    static AccessRule withdrawServiceRule() {
        return AccessRule.of("/services/*/withdrawal", Role.OPERATOR, Role.ADMINISTRATOR);
    }

    @GetMapping(PAGE)
    String begin(@PathVariable String id, Model model) {
        return show(network.service(id), page.begin(trying.today().plusDays(1)), model);
    }

    @PostMapping(PAGE)
    String withdraw(
            @PathVariable String id,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key,
            @ModelAttribute ChangeTerms terms,
            HttpServletResponse response,
            Model model) {
        End end = new End(network.service(id), terms);
        if (!terms.putsInForce(end.mark())) {
            return tried(end, List.of(), response, model);
        }
        try {
            return idempotency.submit(viewers.current().party(), key, end, () -> inForce(end));
        } catch (Rejected refused) {
            if (!Refusals.areTold(refused)) {
                throw refused;
            }
            return tried(end, List.of(), response, model);
        } catch (InvalidValue invalid) {
            return tried(end, Refusals.ofNote(invalid), response, model);
        }
    }

    /** Which service ends, and when. */
    private record End(String service, ServiceView view, ChangeTerms terms) {
        End(ServiceView view, ChangeTerms terms) {
            this(view.id(), view, terms);
        }

        String mark() {
            return service + " " + terms.from();
        }

        @Override
        public String toString() {
            return "end of " + service + " " + terms;
        }
    }

    private String inForce(End end) {
        ChangeOutcome outcome = changes.put(
                viewers.current(),
                List.of(new ServiceChange.Withdrawal(end.service())),
                end.terms().day().orElseGet(trying::today),
                end.terms().why(),
                end.terms().seenVersion());
        return outcome.changed().isEmpty()
                ? "redirect:/services/" + end.service()
                : "redirect:/network/versions/%d?made".formatted(outcome.version());
    }

    private String tried(End end, List<Issue> more, HttpServletResponse response, Model model) {
        model.addAttribute("now", network.version());
        Trial trial = trying.of(
                viewers.current(), new ServiceChange.Withdrawal(end.service()), ServiceText.NOTHING, end.terms(), more);
        trying.show(trial, end.terms(), end.mark(), response, model);
        return show(end.view(), end.terms(), model);
    }

    private String show(ServiceView service, ChangeTerms terms, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("terms", terms);
        model.addAttribute("today", trying.today());
        return VIEW;
    }
}
