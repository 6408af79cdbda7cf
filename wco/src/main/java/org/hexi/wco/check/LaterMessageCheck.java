package org.hexi.wco.check;

import java.util.List;
import org.hexi.wco.model.AdditionalInformation;
import org.hexi.wco.model.Amendment;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.Pointer;
import org.hexi.wco.pointers.PointerChains;

/** A message about a declaration: which one, what for, and that its pointers lead somewhere. */
final class LaterMessageCheck {
    private static final String AMENDMENT = "06A";

    private final Declaration message;
    private final Findings findings;

    LaterMessageCheck(Declaration message, Findings findings) {
        this.message = message;
        this.findings = findings;
    }

    void check() {
        findings.require("ID", message.id(), "the number of the declaration it is about");
        String type = message.typeCode() == null ? "" : message.typeCode();
        switch (type) {
            case "COR" -> amendments();
            case "INV" -> {
                if (message.amendments().size() != 1) {
                    findings.error(
                            "wco.amendment.count",
                            "Amendment",
                            message.amendments().size(),
                            "one, with the reason");
                }
            }
            case "GPR" -> {
                if (message.goodsShipment() != null) {
                    findings.error("wco.presentation.content", "GoodsShipment", null, "nothing but the number");
                }
            }
            default -> findings.error("wco.type.unknown", "TypeCode", type, "COR, INV or GPR");
        }
    }

    private void amendments() {
        List<Amendment> amendments = message.amendments();
        findings.require("Amendment", amendments, "at least one change");
        for (int i = 0; i < amendments.size(); i++) {
            String field = "Amendment[%d]".formatted(i + 1);
            findings.require(
                    field + "/ChangeReasonCode", amendments.get(i).changeReasonCode(), "the reason of the change");
            chain(field, amendments.get(i).pointers());
            reason(field, i + 1);
        }
    }

    private void chain(String field, List<Pointer> pointers) {
        if (PointerChains.path(pointers).isEmpty()) {
            findings.error(
                    "wco.pointer.nowhere", field + "/Pointer", shown(pointers), "a chain of WCO ids from 42A down");
        }
    }

    private static String shown(List<Pointer> pointers) {
        return String.join(
                " ",
                pointers.stream()
                        .map(link -> link.documentSectionCode() + (link.tagID() == null ? "" : "." + link.tagID()))
                        .toList());
    }

    /** Each change is explained by a statement that points to it by its number. */
    private void reason(String field, int number) {
        boolean isExplained = message.additionalInformation().stream()
                .map(AdditionalInformation::pointers)
                .flatMap(List::stream)
                .anyMatch(link -> AMENDMENT.equals(link.documentSectionCode())
                        && link.sequenceNumeric() != null
                        && link.sequenceNumeric() == number);
        if (!isExplained) {
            findings.warning(
                    "wco.amendment.unexplained",
                    field,
                    null,
                    "an AdditionalInformation that points to amendment " + number);
        }
    }
}
