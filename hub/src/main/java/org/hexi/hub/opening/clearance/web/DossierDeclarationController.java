package org.hexi.hub.opening.clearance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.opening.clearance.Answers;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.opening.clearance.Selectivity;
import org.hexi.hub.opening.clearance.model.Tariffs;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.RefusalWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The declaration tab: what the dossier knows, the few fields it lacks, a dry run, and what became of the filing. */
@Controller
class DossierDeclarationController {
    private static final String VIEW = "clearance/declaration";
    private static final List<String> CURRENCIES = List.of("CNY", "USD", "EUR", "KZT", "RUB", "UZS", "GBP");

    private final Declarations declarations;
    private final Selectivity selectivity;
    private final Consignments consignments;
    private final Tariffs tariffs;
    private final Viewers viewers;
    private final Idempotency idempotency;

    DossierDeclarationController(
            Declarations declarations,
            Selectivity selectivity,
            Consignments consignments,
            Tariffs tariffs,
            Viewers viewers,
            Idempotency idempotency) {
        this.declarations = declarations;
        this.selectivity = selectivity;
        this.consignments = consignments;
        this.tariffs = tariffs;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping("/consignments/{id}/declaration")
    String show(@PathVariable UUID id, Model model) {
        Viewer viewer = viewers.current();
        ConsignmentId consignment = new ConsignmentId(id);
        ConsignmentView dossier = consignments.get(viewer, consignment);
        List<DeclarationView> filed = declarations.of(viewer, consignment);
        Answers earlier =
                filed.stream().findFirst().map(DeclarationView::answers).orElse(Answers.NONE);
        return page(viewer, dossier, filed, DeclarationForm.of(earlier), false, model);
    }

    /** Reckons and checks; nothing is stored. */
    @PostMapping("/consignments/{id}/declaration/dry-run")
    String dryRun(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isPart,
            Model model) {
        Viewer viewer = viewers.current();
        ConsignmentView dossier = consignments.get(viewer, new ConsignmentId(id));
        DeclarationForm form = form(dossier, parameters);
        String page = page(viewer, dossier, declarations.of(viewer, dossier.id()), form, true, model);
        return isPart ? page + " :: asked" : page;
    }

    @PostMapping("/consignments/{id}/declaration")
    String file(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            HttpServletResponse response) {
        Viewer viewer = viewers.current();
        ConsignmentView dossier = consignments.get(viewer, new ConsignmentId(id));
        DeclarationForm form = form(dossier, parameters);
        try {
            if (form.answers().isPresent()) {
                return file(viewer, dossier, form.answers().get(), key);
            }
        } catch (Rejected refused) {
            tell(refused, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, dossier, declarations.of(viewer, dossier.id()), form, true, model);
    }

    private String file(Viewer viewer, ConsignmentView dossier, Answers answers, String key) {
        return idempotency.submit(viewer.party(), key, dossier.id() + answers.toString(), () -> {
            declarations.file(viewer, dossier.id(), answers);
            return "redirect:/consignments/" + dossier.id() + "/declaration";
        });
    }

    private static DeclarationForm form(ConsignmentView dossier, Map<String, String> parameters) {
        return DeclarationForm.read(
                parameters, dossier.goods().stream().map(GoodsLine::number).toList());
    }

    private static void tell(Rejected refused, Model model) {
        model.addAttribute("refusal", refused.code());
        model.addAttribute("refusalArguments", RefusalWords.of(refused.rejection()));
    }

    private String page(
            Viewer viewer,
            ConsignmentView dossier,
            List<DeclarationView> filed,
            DeclarationForm form,
            boolean isRehearsed,
            Model model) {
        Optional<DeclarationView> newest = filed.stream().findFirst();
        model.addAttribute("dossier", dossier);
        model.addAttribute("declaration", newest.orElse(null));
        model.addAttribute("earlier", filed.stream().skip(1).toList());
        model.addAttribute("form", form);
        model.addAttribute("isRehearsed", isRehearsed);
        model.addAttribute("incoterms", Incoterm.values());
        model.addAttribute("currencies", CURRENCIES);
        model.addAttribute("agreements", tariffs.agreements());
        newest.filter(found -> found.lane().isPresent())
                .ifPresent(found -> model.addAttribute("proof", selectivity.proof(viewer, found.id())));
        boolean isOpen = newest.map(DeclarationView::state)
                .map(state -> state == State.REJECTED || state == State.REFUSED)
                .orElse(true);
        if (isOpen) {
            rehearse(viewer, dossier, form, model);
        }
        return VIEW;
    }

    /** A dry run fills the page even before anything was typed: it knows which papers are asked for. */
    private void rehearse(Viewer viewer, ConsignmentView dossier, DeclarationForm form, Model model) {
        try {
            Answers answers = form.answers().orElse(Answers.NONE);
            model.addAttribute("dryRun", declarations.dryRun(viewer, dossier.id(), answers));
        } catch (Rejected impossible) {
            if (!model.containsAttribute("refusal")) {
                tell(impossible, model);
            }
        }
    }
}
