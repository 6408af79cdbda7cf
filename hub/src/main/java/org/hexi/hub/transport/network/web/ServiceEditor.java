package org.hexi.hub.transport.network.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.AccessRule;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.ChangeOutcome;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.ServiceChange;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.editing.ServiceText;
import org.hexi.hub.transport.network.editing.TextReading;
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

/**
 * A service is written, tried, and put in force from a day on. What was typed comes back whatever happens; what is put in force is
 * what was tried, and is refused when somebody else changed the service in between.
 */
@Controller
class ServiceEditor {
    private static final String NEW = "/services/new";
    private static final String EDIT = "/services/{id}/edit";

    private final Network network;
    private final NetworkChanges changes;
    private final EditorPage page;
    private final TryingChanges trying;
    private final Viewers viewers;
    private final Idempotency idempotency;

    ServiceEditor(
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
    static AccessRule newServiceRule() {
        return AccessRule.of(NEW, Role.OPERATOR, Role.ADMINISTRATOR);
    }

    @Bean
    static AccessRule editServiceRule() {
        return AccessRule.of("/services/*/edit", Role.OPERATOR, Role.ADMINISTRATOR);
    }

    /** Empty fields, or those of another service under no id. */
    @GetMapping(NEW)
    String begin(@RequestParam(defaultValue = "") String like, Model model) {
        ServiceText typed = like.isBlank()
                ? page.blank()
                : page.written(form(like, trying.today())).saying("id", "");
        return page.show(Optional.empty(), typed, page.begin(trying.today().plusDays(1)), model);
    }

    /** @param on the day whose form is edited and the first day it counts for; tomorrow where it is missing */
    @GetMapping(EDIT)
    String edit(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        String service = network.service(id).id();
        LocalDate day = on == null ? trying.today().plusDays(1) : on;
        return page.show(Optional.of(service), page.written(form(service, day)), page.begin(day), model);
    }

    @PostMapping(NEW)
    String change(
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key,
            @ModelAttribute ChangeTerms terms,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ServiceText typed = ServiceText.of(request.getParameterMap());
        return change(new Edit(Optional.empty(), typed, terms), key, response, model);
    }

    @PostMapping(EDIT)
    String change(
            @PathVariable String id,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key,
            @ModelAttribute ChangeTerms terms,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String service = network.service(id).id();
        ServiceText typed = ServiceText.of(request.getParameterMap()).saying("id", service);
        return change(new Edit(Optional.of(service), typed, terms), key, response, model);
    }

    /** What was sent: for which service, or for a new one. */
    private record Edit(Optional<String> service, ServiceText typed, ChangeTerms terms) {
        String mark() {
            return typed.saying("from", String.valueOf(terms.from())).mark();
        }
    }

    private String change(Edit edit, @Nullable String key, HttpServletResponse response, Model model) {
        Optional<RowAct> rows = RowAct.of(edit.terms().act());
        if (rows.isPresent()) {
            model.addAttribute("focus", rows.get().focus());
            return page.show(edit.service(), rows.get().on(edit.typed()), edit.terms(), model);
        }
        TextReading.Read read = read(edit);
        if (edit.terms().putsInForce(edit.mark()) && read.issues().isEmpty()) {
            return put(edit, read, key, response, model);
        }
        return tried(edit, read, List.of(), response, model);
    }

    private String put(
            Edit edit, TextReading.Read read, @Nullable String key, HttpServletResponse response, Model model) {
        try {
            return idempotency.submit(
                    viewers.current().party(),
                    key,
                    List.of(edit.typed().fields(), edit.terms()),
                    () -> inForce(edit, read.form()));
        } catch (Rejected refused) {
            if (!Refusals.areTold(refused)) {
                throw refused;
            }
            return tried(edit, read, List.of(), response, model);
        } catch (InvalidValue invalid) {
            return tried(edit, read, Refusals.ofNote(invalid), response, model);
        }
    }

    /** Where it went: to what the new version changed. */
    private String inForce(Edit edit, ServiceForm form) {
        ChangeTerms terms = edit.terms();
        ChangeOutcome outcome = changes.put(
                viewers.current(),
                List.of(new ServiceChange.Put(form)),
                terms.day().orElseGet(trying::today),
                terms.why(),
                terms.seenVersion());
        return outcome.changed().isEmpty()
                ? "redirect:/services/" + form.id()
                : "redirect:/network/versions/%d?made".formatted(outcome.version());
    }

    private String tried(
            Edit edit, TextReading.Read read, List<Issue> more, HttpServletResponse response, Model model) {
        List<Issue> issues = new ArrayList<>(read.issues());
        issues.addAll(more);
        String id = edit.typed().text("id");
        if (edit.service().isEmpty() && network.findService(id).isPresent()) {
            issues.add(Issue.error("network.service.exists", 0, "id", id, "an id that no service has"));
        }
        model.addAttribute("now", network.version());
        Trial trial =
                trying.of(viewers.current(), new ServiceChange.Put(read.form()), edit.typed(), edit.terms(), issues);
        trying.show(trial, edit.terms(), edit.mark(), response, model);
        return page.show(edit.service(), edit.typed(), edit.terms(), model);
    }

    /** The name of the carrier stays while the code does. */
    private TextReading.Read read(Edit edit) {
        Optional<String> carrier = edit.service()
                .flatMap(network::findService)
                .filter(service -> service.carrierCode().equals(edit.typed().text("carrierCode")))
                .map(service -> service.carrier());
        return TextReading.read(edit.typed(), carrier);
    }

    /** The form of a day; the first of its last edition where it does not run then. */
    private ServiceForm form(String id, LocalDate day) {
        String service = network.service(id).id();
        LocalDate first = network.service(id).validity().from();
        return changes.find(service, day)
                .or(() -> changes.find(service, first))
                .orElseThrow(() -> new NotFound("service"));
    }
}
