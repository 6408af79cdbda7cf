package org.hexi.hub.opening.clearance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.opening.clearance.DeclarationFilter;
import org.hexi.hub.opening.clearance.DeclarationId;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.opening.clearance.OfficeFiles;
import org.hexi.hub.opening.clearance.Selectivity;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Hints;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.platform.web.RefusalWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The officer's desk: the queue by lane and clock, and each file with everything a decision needs on one page. */
@Controller
@RequestMapping("/clearance")
class DeskController {
    private static final int ROWS = 100;

    private final OfficeFiles files;
    private final Declarations declarations;
    private final Consignments consignments;
    private final Selectivity selectivity;
    private final Viewers viewers;
    private final Idempotency idempotency;
    private final Hints hints;

    DeskController(
            OfficeFiles files,
            Declarations declarations,
            Consignments consignments,
            Selectivity selectivity,
            Viewers viewers,
            Idempotency idempotency,
            Hints hints) {
        this.files = files;
        this.declarations = declarations;
        this.consignments = consignments;
        this.selectivity = selectivity;
        this.viewers = viewers;
        this.idempotency = idempotency;
        this.hints = hints;
    }

    @GetMapping
    String queue(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable Lane lane,
            @RequestParam(required = false) @Nullable Direction direction,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Viewer officer = viewers.current();
        DeclarationFilter filter = Filters.queue(state, lane, direction, text);
        model.addAttribute("page", files.queue(officer, filter, new PageRequest(page, ROWS)));
        model.addAttribute("counts", files.openByLane(officer));
        model.addAttribute("office", officer.office().orElse(""));
        Filters.showQueue(model, filter, text);
        return "clearance/desk";
    }

    @GetMapping("/{id}")
    String file(@PathVariable UUID id, Model model) {
        Viewer officer = viewers.current();
        DeclarationView declaration = declarations.get(officer, new DeclarationId(id));
        model.addAttribute("declaration", declaration);
        model.addAttribute("dossier", consignments.get(officer, declaration.consignment()));
        model.addAttribute(
                "earlier",
                declarations.of(officer, declaration.consignment()).stream()
                        .filter(other -> !other.id().equals(declaration.id()))
                        .toList());
        declaration.lane().ifPresent(lane -> model.addAttribute("proof", selectivity.proof(officer, declaration.id())));
        return "clearance/file";
    }

    @PostMapping("/{id}/documents-request")
    String askDocuments(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String types,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            HttpServletResponse response) {
        List<String> codes =
                Stream.of(types.split("[,; ]+")).filter(code -> !code.isEmpty()).toList();
        Step step = new Step(id, key, "documents-request " + types);
        return attempt(step, model, response, officer -> files.askDocuments(officer, step.file(), codes));
    }

    @PostMapping("/{id}/documents-check")
    String checkDocuments(
            @PathVariable UUID id,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            HttpServletResponse response) {
        Step step = new Step(id, key, "documents-check");
        return attempt(step, model, response, officer -> files.checkDocuments(officer, step.file()));
    }

    @PostMapping("/{id}/inspection-order")
    String orderInspection(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            HttpServletResponse response) {
        Step step = new Step(id, key, "inspection-order " + reason);
        return attempt(step, model, response, officer -> files.orderInspection(officer, step.file(), reason));
    }

    @PostMapping("/{id}/inspection")
    String recordInspection(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean conforming,
            @RequestParam(defaultValue = "") String findings,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            HttpServletResponse response) {
        Step step = new Step(id, key, "inspection " + conforming + findings);
        return attempt(
                step, model, response, officer -> files.recordInspection(officer, step.file(), conforming, findings));
    }

    @PostMapping("/{id}/release")
    String release(
            @PathVariable UUID id,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            HttpServletResponse response) {
        Step step = new Step(id, key, "release");
        return attempt(step, model, response, officer -> files.release(officer, step.file()));
    }

    @PostMapping("/{id}/refusal")
    String refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key,
            Model model,
            HttpServletResponse response) {
        Step step = new Step(id, key, "refusal " + reason);
        return attempt(step, model, response, officer -> files.refuse(officer, step.file(), reason));
    }

    /** A step that was asked for: on which file, under which key, with what typed. */
    private record Step(UUID id, String key, String typed) {
        DeclarationId file() {
            return new DeclarationId(id);
        }
    }

    /** A refusal and a bad value are told on the file, above what they are about. */
    private String attempt(Step step, Model model, HttpServletResponse response, Consumer<Viewer> deed) {
        Viewer officer = viewers.current();
        try {
            return idempotency.submit(officer.party(), step.key(), step.id() + step.typed(), () -> {
                deed.accept(officer);
                return "redirect:/clearance/" + step.id();
            });
        } catch (Rejected refused) {
            tell(model, refused.code(), RefusalWords.of(refused.rejection()));
        } catch (InvalidValue invalid) {
            tell(model, invalid.code(), new Object[] {hints.of(invalid)});
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return file(step.id(), model);
    }

    private static void tell(Model model, String code, Object[] arguments) {
        model.addAttribute("refusal", code);
        model.addAttribute("refusalArguments", arguments);
    }
}
