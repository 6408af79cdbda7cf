package org.hexi.hub.platform.parties.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.AccountChange;
import org.hexi.hub.platform.parties.AccountDraft;
import org.hexi.hub.platform.parties.AccountId;
import org.hexi.hub.platform.parties.AccountView;
import org.hexi.hub.platform.parties.Accounts;
import org.hexi.hub.platform.parties.Membership;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrators' pages on users. */
@Controller
@RequestMapping("/administration/users")
class UsersController {
    private static final String FORM = "parties/user";
    private static final int SIZE = 50;

    private final Accounts accounts;
    private final Parties parties;
    private final Viewers viewers;
    private final Idempotency idempotency;

    UsersController(Accounts accounts, Parties parties, Viewers viewers, Idempotency idempotency) {
        this.accounts = accounts;
        this.parties = parties;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("text", text);
        model.addAttribute(
                "query", text.isBlank() ? "" : "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&");
        model.addAttribute("page", accounts.list(viewers.current(), text, new PageRequest(page, SIZE)));
        return "parties/users";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return form(model, null, UserForm.EMPTY, new FormErrors());
    }

    @PostMapping
    String create(@RequestParam MultiValueMap<String, String> fields, HttpServletResponse response, Model model) {
        Viewer viewer = viewers.current();
        UserForm form = UserForm.read(fields);
        FormErrors errors = new FormErrors();
        List<Membership> memberships = memberships(form, errors);
        Optional<AccountDraft> draft = errors.make(() -> form.draft(memberships));
        if (errors.isEmpty()
                && errors.isDone(() ->
                        idempotency.submit(viewer.party(), fields.getFirst(Idempotency.FIELD), form, () -> {
                            accounts.create(viewer, draft.orElseThrow());
                            return FORM;
                        }))) {
            return "redirect:/administration/users";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model, null, form, errors);
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        AccountView account = account(id);
        return form(model, account, UserForm.of(account, parties), new FormErrors());
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response,
            Model model) {
        Viewer viewer = viewers.current();
        AccountView account = account(id);
        UserForm form = UserForm.read(fields);
        FormErrors errors = new FormErrors();
        List<Membership> memberships = memberships(form, errors);
        Optional<AccountChange> change = errors.make(() -> form.change(memberships));
        if (errors.isEmpty()
                && errors.isDone(() ->
                        idempotency.submit(viewer.party(), fields.getFirst(Idempotency.FIELD), id + form, () -> {
                            accounts.change(viewer, account.id(), change.orElseThrow());
                            return FORM;
                        }))) {
            return "redirect:/administration/users";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model, account, form, errors);
    }

    @PostMapping("/{id}/password")
    String password(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key,
            HttpServletResponse response,
            Model model) {
        Viewer viewer = viewers.current();
        AccountView account = account(id);
        FormErrors errors = new FormErrors();
        if (errors.isDone(() -> idempotency.submit(viewer.party(), key, "password of " + id, () -> {
            accounts.resetPassword(viewer, account.id(), password);
            return FORM;
        }))) {
            return "redirect:/administration/users";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model, account, UserForm.of(account, parties), errors);
    }

    private AccountView account(String id) {
        return accounts.get(viewers.current(), new AccountId(FormTexts.uuid(id, "account")));
    }

    private List<Membership> memberships(UserForm form, FormErrors errors) {
        return form.memberships().stream()
                .map(row -> errors.make(() -> row.membership(parties)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String form(Model model, @Nullable AccountView account, UserForm form, FormErrors errors) {
        model.addAttribute("account", account);
        model.addAttribute("form", form);
        model.addAttribute("rows", MembershipForm.withEmpty(form.memberships()));
        model.addAttribute("roles", Role.values());
        model.addAttribute(
                "known",
                parties.list("", new PageRequest(1, PageRequest.MAX_SIZE)).items());
        model.addAttribute("errors", errors);
        return FORM;
    }
}
