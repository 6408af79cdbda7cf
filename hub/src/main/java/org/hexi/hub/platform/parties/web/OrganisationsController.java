package org.hexi.hub.platform.parties.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyDraft;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrators' pages on organisations. */
@Controller
@RequestMapping("/administration/parties")
class OrganisationsController {
    private static final String FORM = "parties/organisation";
    private static final String LIST = "redirect:/administration/parties";
    private static final int SIZE = 50;

    private final Parties parties;
    private final Viewers viewers;
    private final Idempotency idempotency;

    OrganisationsController(Parties parties, Viewers viewers, Idempotency idempotency) {
        this.parties = parties;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    /** The form as typed. */
    record Form(
            @Nullable String code,
            @Nullable String nameEn,
            @Nullable String nameZh,
            @Nullable String nameRu,
            @Nullable String country) {
        static Form of(PartyView party) {
            return new Form(party.code(), party.nameEn(), party.nameZh(), party.nameRu(), party.country());
        }

        PartyDraft draft() {
            return new PartyDraft(
                    FormTexts.text(code),
                    FormTexts.text(nameEn),
                    FormTexts.text(nameZh),
                    FormTexts.text(nameRu),
                    FormTexts.text(country));
        }
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("text", text);
        model.addAttribute(
                "query", text.isBlank() ? "" : "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&");
        model.addAttribute("page", parties.list(text, new PageRequest(page, SIZE)));
        return "parties/organisations";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return form(model, null, new Form("", "", "", "", "CN"), new FormErrors());
    }

    @PostMapping
    String create(
            @ModelAttribute Form form,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key,
            HttpServletResponse response,
            Model model) {
        return save(form, key, null, draft -> parties.register(viewers.current(), draft), response, model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        PartyView party = parties.get(FormTexts.partyId(id));
        return form(model, party, Form.of(party), new FormErrors());
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String id,
            @ModelAttribute Form form,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key,
            HttpServletResponse response,
            Model model) {
        PartyId party = FormTexts.partyId(id);
        return save(
                form,
                key,
                parties.get(party),
                draft -> parties.change(viewers.current(), party, draft),
                response,
                model);
    }

    private String save(
            Form form,
            @Nullable String key,
            @Nullable PartyView party,
            Consumer<PartyDraft> deed,
            HttpServletResponse response,
            Model model) {
        Viewer viewer = viewers.current();
        FormErrors errors = new FormErrors();
        Optional<PartyDraft> draft = errors.make(form::draft);
        String body = (party == null ? "" : party.id()) + form.toString();
        if (errors.isEmpty()
                && errors.isDone(() -> idempotency.submit(viewer.party(), key, body, () -> {
                    deed.accept(draft.orElseThrow());
                    return LIST;
                }))) {
            return LIST;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model, party, form, errors);
    }

    private static String form(Model model, @Nullable PartyView party, Form form, FormErrors errors) {
        model.addAttribute("party", party);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return FORM;
    }
}
