package org.hexi.hub.consignment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentDraft;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.TransportUnit.SizeType;
import org.hexi.hub.consignment.model.DraftReader;
import org.hexi.hub.consignment.model.DraftReading;
import org.hexi.hub.consignment.model.DraftText;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that describes a consignment. Whatever was typed comes back with what is wrong beside it. */
@Controller
class DescribePage {
    private static final List<String> UNITS = List.of("H87", "KGM", "TNE", "LTR", "MTR", "MTK", "MTQ", "NPR", "C62");
    private static final List<String> CURRENCIES =
            List.of("CNY", "USD", "EUR", "KZT", "RUB", "UZS", "KGS", "TRY", "AZN", "GEL");

    private final Consignments consignments;
    private final DraftReader reader;
    private final FieldFaults faults;
    private final Parties parties;
    private final Viewers viewers;
    private final Idempotency idempotency;

    DescribePage(
            Consignments consignments,
            DraftReader reader,
            FieldFaults faults,
            Parties parties,
            Viewers viewers,
            Idempotency idempotency) {
        this.consignments = consignments;
        this.reader = reader;
        this.faults = faults;
        this.parties = parties;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping("/consignments/new")
    ModelAndView form() {
        String own = parties.get(viewers.current().party()).code();
        return page(DraftForm.blank(own), List.of(), HttpStatus.OK);
    }

    /** A line more or less; nothing is stored. */
    @PostMapping("/consignments/new/lines")
    ModelAndView lines(@RequestParam(defaultValue = "") String act, HttpServletRequest form) {
        DraftText draft = DraftForm.after(DraftForm.of(form), act);
        ModelAndView page = page(draft, List.of(), HttpStatus.OK);
        if (act.equals("addGoods")) {
            page.addObject(
                    "focus",
                    FieldFaults.id("goods[%d].hsCode".formatted(draft.goods().size() - 1)));
        } else if (act.equals("addUnit")) {
            page.addObject(
                    "focus",
                    FieldFaults.id("units[%d].container".formatted(draft.units().size() - 1)));
        }
        return page;
    }

    @PostMapping("/consignments")
    ModelAndView describe(
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key, HttpServletRequest form) {
        DraftText typed = DraftForm.of(form);
        DraftReading reading = reader.read(typed);
        if (reading.draft().isEmpty()) {
            return page(typed, reading.issues(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return new ModelAndView(open(key, typed, reading.draft().get()));
        } catch (Rejected rejected) {
            return page(
                    typed,
                    List.of(Issue.error(rejected.code(), 0, "consignor", null, "")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (InvalidValue invalid) {
            return page(typed, List.of(Issue.of(invalid, 0, invalid.field())), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private String open(@Nullable String key, DraftText typed, ConsignmentDraft draft) {
        Viewer viewer = viewers.current();
        return idempotency.submit(
                viewer.party(),
                key,
                typed,
                () -> "redirect:/consignments/"
                        + consignments.describe(viewer, draft).id() + "/details?described");
    }

    private ModelAndView page(DraftText typed, List<Issue> issues, HttpStatus status) {
        ModelAndView page = new ModelAndView("consignment/describe", status);
        page.addObject("typed", typed);
        page.addObject("faults", faults.of(issues));
        page.addObject("unitCodes", UNITS);
        page.addObject("currencies", CURRENCIES);
        page.addObject("sizeTypes", SizeType.values());
        return page;
    }
}
