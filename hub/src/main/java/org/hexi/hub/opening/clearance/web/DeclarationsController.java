package org.hexi.hub.opening.clearance.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexi.engine.customs.declaration.AdditionalDocument;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.hub.opening.clearance.DeclarationFilter;
import org.hexi.hub.opening.clearance.DeclarationId;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The declarations of the own party, and what is still owed for one: papers and money. */
@Controller
class DeclarationsController {
    private static final int ROWS = 50;

    private final Declarations declarations;
    private final Viewers viewers;
    private final Idempotency idempotency;

    DeclarationsController(Declarations declarations, Viewers viewers, Idempotency idempotency) {
        this.declarations = declarations;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping("/declarations")
    String list(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable Lane lane,
            @RequestParam(required = false) @Nullable Direction direction,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        DeclarationFilter filter = Filters.list(state, lane, direction, open, text);
        model.addAttribute("page", declarations.list(viewers.current(), filter, new PageRequest(page, ROWS)));
        Filters.showList(model, filter, text);
        return "clearance/list";
    }

    @GetMapping("/declarations/{id}")
    String open(@PathVariable UUID id) {
        return tab(declarations.get(viewers.current(), new DeclarationId(id)));
    }

    @PostMapping("/declarations/{id}/documents")
    String handIn(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key) {
        Viewer viewer = viewers.current();
        DeclarationView declaration = declarations.get(viewer, new DeclarationId(id));
        List<AdditionalDocument> papers = DeclarationForm.documents(parameters);
        return idempotency.submit(viewer.party(), key, id + papers.toString(), () -> {
            declarations.handIn(viewer, declaration.id(), papers);
            return tab(declaration);
        });
    }

    @PostMapping("/declarations/{id}/payment")
    String pay(@PathVariable UUID id, @RequestParam(name = Idempotency.FIELD, defaultValue = "") String key) {
        Viewer viewer = viewers.current();
        DeclarationView declaration = declarations.get(viewer, new DeclarationId(id));
        return idempotency.submit(viewer.party(), key, "payment " + id, () -> {
            declarations.pay(viewer, declaration.id());
            return tab(declaration);
        });
    }

    private static String tab(DeclarationView declaration) {
        return "redirect:/consignments/" + declaration.consignment() + "/declaration";
    }
}
