package org.hexi.hub.platform.parties.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.hexi.hub.platform.parties.PartyDraft;
import org.hexi.hub.platform.parties.signin.CreatingFirstAdministrator;
import org.hexi.hub.platform.parties.signin.CreatingFirstAdministrator.Person;
import org.hexi.hub.platform.parties.signin.FirstInvitation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page an invitation leads to: one organisation and its administrator. */
@Controller
class FirstAdministratorController {
    private static final String PAGE = "parties/first-administrator";

    private final FirstInvitation invitation;
    private final CreatingFirstAdministrator creating;

    FirstAdministratorController(FirstInvitation invitation, CreatingFirstAdministrator creating) {
        this.invitation = invitation;
        this.creating = creating;
    }

    /** The form as it is typed. */
    record Form(
            @Nullable String token,
            @Nullable String code,
            @Nullable String nameEn,
            @Nullable String nameZh,
            @Nullable String nameRu,
            @Nullable String country,
            @Nullable String signInName,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String password) {
        static Form empty(String token) {
            return new Form(token, "", "", "", "", "", "", "", "", "");
        }

        String invitation() {
            return FormTexts.text(token);
        }

        PartyDraft organisation() {
            return new PartyDraft(
                    FormTexts.text(code),
                    FormTexts.text(nameEn),
                    FormTexts.text(nameZh),
                    FormTexts.text(nameRu),
                    FormTexts.text(country));
        }

        Person person(Locale locale) {
            return new Person(
                    FormTexts.text(signInName),
                    FormTexts.text(displayName),
                    Optional.ofNullable(email),
                    FormTexts.text(password),
                    locale.toLanguageTag());
        }

        /** Never shows token and password. */
        @Override
        public String toString() {
            return "Form[" + code + ", " + signInName + "]";
        }
    }

    @GetMapping("/first-administrator")
    String show(@RequestParam(defaultValue = "") String token, HttpServletResponse response, Model model) {
        return page(Form.empty(token), new FormErrors(), response, model);
    }

    @PostMapping("/first-administrator")
    String create(@ModelAttribute Form form, Locale locale, HttpServletResponse response, Model model) {
        FormErrors errors = new FormErrors();
        Optional<PartyDraft> organisation = errors.make(form::organisation);
        errors.make(() -> form.person(locale).checked());
        if (errors.isEmpty()
                && errors.isDone(
                        () -> creating.create(form.invitation(), organisation.orElseThrow(), form.person(locale)))) {
            return "redirect:/sign-in";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, errors, response, model);
    }

    private String page(Form form, FormErrors errors, HttpServletResponse response, Model model) {
        boolean open = invitation.isOpen(form.invitation());
        if (!open) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("open", open);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return PAGE;
    }
}
