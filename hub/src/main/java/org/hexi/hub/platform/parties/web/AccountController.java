package org.hexi.hub.platform.parties.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.parties.AccountView;
import org.hexi.hub.platform.parties.Accounts;
import org.hexi.hub.platform.parties.Membership;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.parties.signin.SessionSignIn;
import org.hexi.hub.platform.web.Idempotency;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The page of the own account. */
@Controller
class AccountController {
    private static final String PAGE = "parties/account";

    private final Accounts accounts;
    private final Parties parties;
    private final Viewers viewers;
    private final SessionSignIn sessions;
    private final Idempotency idempotency;
    private final LocaleResolver locales;

    AccountController(
            Accounts accounts,
            Parties parties,
            Viewers viewers,
            SessionSignIn sessions,
            Idempotency idempotency,
            LocaleResolver locales) {
        this.accounts = accounts;
        this.parties = parties;
        this.viewers = viewers;
        this.sessions = sessions;
        this.idempotency = idempotency;
        this.locales = locales;
    }

    /** One organisation the user acts for. */
    record Acting(
            PartyView party, List<Role> roles, @Nullable String office, boolean now) {}

    @GetMapping("/account")
    String show(@RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("done", done.equals("password") || done.equals("language") ? done : "");
        return page(new FormErrors(), model);
    }

    @PostMapping("/account/password")
    String password(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Viewer viewer = viewers.current();
        FormErrors errors = new FormErrors();
        errors.make(() -> same(password, repeated));
        boolean done = errors.isEmpty()
                && errors.isDone(() -> idempotency.submit(viewer.party(), key, "password", () -> {
                    accounts.changeOwnPassword(viewer, present, password);
                    return PAGE;
                }));
        if (done) {
            sessions.renew(request);
            return "redirect:/account?done=password";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(errors, model);
    }

    @PostMapping("/account/language")
    String language(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key,
            HttpServletRequest request,
            HttpServletResponse response) {
        Viewer viewer = viewers.current();
        String view = idempotency.submit(viewer.party(), key, "language " + language, () -> {
            accounts.changeOwnLanguage(viewer, language);
            return "redirect:/account?done=language";
        });
        locales.setLocale(request, response, Locale.forLanguageTag(language));
        return view;
    }

    /** Acts for another of the own organisations. Changes nothing but this session, so it needs no key. */
    @PostMapping("/account/party")
    String party(@RequestParam String party, HttpServletRequest request) {
        sessions.actFor(request, FormTexts.partyId(party));
        return "redirect:/account";
    }

    private static String same(String password, String repeated) {
        if (!password.equals(repeated)) {
            throw new InvalidValue("parties.password.differs", "repeated", "***", "the same password twice");
        }
        return password;
    }

    private String page(FormErrors errors, Model model) {
        Viewer viewer = viewers.current();
        AccountView account = accounts.own(viewer);
        model.addAttribute("account", account);
        model.addAttribute(
                "acting",
                account.memberships().stream()
                        .map(member -> acting(member, viewer))
                        .toList());
        model.addAttribute("errors", errors);
        return PAGE;
    }

    private Acting acting(Membership member, Viewer viewer) {
        return new Acting(
                parties.get(member.party()),
                member.roles().stream().sorted().toList(),
                member.office().orElse(null),
                member.party().equals(viewer.party()));
    }
}
