package org.hexi.hub.platform.parties.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexi.hub.platform.parties.ApiKeyDraft;
import org.hexi.hub.platform.parties.ApiKeyId;
import org.hexi.hub.platform.parties.ApiKeyView;
import org.hexi.hub.platform.parties.ApiKeys;
import org.hexi.hub.platform.parties.IssuedApiKey;
import org.hexi.hub.platform.parties.Membership;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
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

/** The page of API keys: those of the own organisation, for administrators those of all. */
@Controller
@RequestMapping("/api-keys")
class ApiKeysController {
    private static final String PAGE = "parties/keys";

    private final ApiKeys keys;
    private final Parties parties;
    private final Viewers viewers;
    private final Idempotency idempotency;

    ApiKeysController(ApiKeys keys, Parties parties, Viewers viewers, Idempotency idempotency) {
        this.keys = keys;
        this.parties = parties;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping
    String list(Model model) {
        return page(model, "", MembershipForm.EMPTY, new FormErrors());
    }

    /** The secret goes into this one answer and nowhere else; sent again, the form shows the list without it. */
    @PostMapping
    String issue(@RequestParam MultiValueMap<String, String> fields, HttpServletResponse response, Model model) {
        Viewer viewer = viewers.current();
        String name = Optional.ofNullable(fields.getFirst("name")).orElse("");
        MembershipForm form =
                MembershipForm.one(fields, parties.get(viewer.party()).code());
        FormErrors errors = new FormErrors();
        Optional<ApiKeyDraft> draft =
                errors.make(() -> form.membership(parties)).flatMap(member -> errors.make(() -> draft(name, member)));
        AtomicReference<@Nullable IssuedApiKey> issued = new AtomicReference<>();
        if (errors.isEmpty()
                && errors.isDone(() ->
                        idempotency.submit(viewer.party(), fields.getFirst(Idempotency.FIELD), name + form, () -> {
                            issued.set(keys.issue(viewer, draft.orElseThrow()));
                            return PAGE;
                        }))) {
            model.addAttribute("issued", issued.get());
            return page(model, "", MembershipForm.EMPTY, errors);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model, name, form, errors);
    }

    @PostMapping("/{id}/revoke")
    String revoke(
            @PathVariable String id, @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key) {
        Viewer viewer = viewers.current();
        ApiKeyId found = new ApiKeyId(FormTexts.uuid(id, "apiKey"));
        return idempotency.submit(viewer.party(), key, "revoke " + id, () -> {
            keys.revoke(viewer, found);
            return "redirect:/api-keys";
        });
    }

    private static ApiKeyDraft draft(String name, Membership member) {
        return new ApiKeyDraft(name, member.party(), member.roles(), member.office());
    }

    private String page(Model model, String name, MembershipForm form, FormErrors errors) {
        Viewer viewer = viewers.current();
        List<ApiKeyView> list = keys.list(viewer);
        Map<PartyId, PartyView> owners = list.stream()
                .map(ApiKeyView::party)
                .distinct()
                .map(parties::get)
                .collect(Collectors.toMap(PartyView::id, Function.identity()));
        boolean mayAll = viewer.is(Role.ADMINISTRATOR);
        model.addAttribute("keys", list);
        model.addAttribute("owners", owners);
        model.addAttribute(
                "roles",
                mayAll
                        ? List.of(Role.values())
                        : viewer.roles().stream().sorted().toList());
        model.addAttribute("mayAll", mayAll);
        model.addAttribute("own", parties.get(viewer.party()));
        model.addAttribute("name", name);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return PAGE;
    }
}
