package org.hexi.wco.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.wco.model.AnswerKind;
import org.hexi.wco.model.Commodity;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.DeclarationKind;
import org.hexi.wco.model.GoodsItem;
import org.hexi.wco.model.GovernmentProcedure;

/**
 * Which answers a declaration gets in which order, as far as it follows from what was sent: an arrived declaration is accepted at once, one
 * lodged before is received and accepted when the goods are presented; taxes are indicated at acceptance and after each change, and
 * settled before clearing; a change is received, granted, and told as done before clearing; a claimed quota makes the release come
 * under security first; an export ends with the exit of the goods.
 */
public final class AnswerCourse {
    /** Procedures that release into free circulation, so that taxes fall due. */
    private static final Set<String> TAXED = Set.of("40", "42", "44", "45", "46", "48", "61", "63", "68");

    private final Declaration original;
    private final DeclarationKind kind;
    private final List<Declaration> messages;
    private final List<AnswerStep> steps = new ArrayList<>();

    private AnswerCourse(Declaration original, DeclarationKind kind, List<Declaration> messages) {
        this.original = original;
        this.kind = kind;
        this.messages = messages;
    }

    /**
     * @param messages later ones about it: changes and presentations
     * @param departed whether the goods were reported to have left
     */
    public static List<AnswerStep> of(Declaration original, List<Declaration> messages, boolean departed) {
        Optional<DeclarationKind> kind = original.kind();
        if (kind.isEmpty()) {
            return List.of(AnswerStep.of(AnswerKind.REJECTED));
        }
        AnswerCourse course = new AnswerCourse(original, kind.get(), messages);
        course.lay(departed);
        return List.copyOf(course.steps);
    }

    private void lay(boolean departed) {
        boolean isTaxed = isTaxed();
        if (kind.isPreLodged()) {
            add(AnswerKind.RECEIVED);
            tax(isTaxed, TaxStatus.INDICATIVE);
            repeat("GPR", () -> add(AnswerKind.RECEIVED));
        }
        add(AnswerKind.ACCEPTED);
        tax(isTaxed, TaxStatus.INDICATIVE);
        repeat("COR", () -> {
            add(AnswerKind.RECEIVED);
            add(AnswerKind.REQUEST_ANSWERED);
            tax(isTaxed, TaxStatus.INDICATIVE);
        });
        if (isTaxed && claimsQuota()) {
            tax(true, TaxStatus.SECURED);
            add(AnswerKind.RELEASED);
        }
        tax(isTaxed, TaxStatus.FINAL);
        // the arrival of goods for export changes where they lie, which is told like any other change
        if (has("COR") || (kind.isExport() && kind.isPreLodged())) {
            add(AnswerKind.AMENDED);
        }
        add(AnswerKind.CLEARED);
        if (kind.isExport() && departed) {
            add(AnswerKind.GOODS_EXITED);
        }
    }

    private void add(AnswerKind answer) {
        steps.add(AnswerStep.of(answer));
    }

    private void tax(boolean isTaxed, TaxStatus status) {
        if (isTaxed) {
            steps.add(AnswerStep.tax(status));
        }
    }

    private void repeat(String type, Runnable part) {
        messages.stream().filter(message -> type.equals(message.typeCode())).forEach(message -> part.run());
    }

    private boolean has(String type) {
        return messages.stream().anyMatch(message -> type.equals(message.typeCode()));
    }

    private boolean isTaxed() {
        return !kind.isExport()
                && !kind.isSimplified()
                && original.goodsItems().stream()
                        .flatMap(item -> item.governmentProcedures().stream())
                        .filter(procedure -> procedure.previousCode() != null)
                        .map(GovernmentProcedure::currentCode)
                        .anyMatch(code -> code != null && TAXED.contains(code));
    }

    private boolean claimsQuota() {
        return original.goodsItems().stream()
                .map(GoodsItem::commodity)
                .anyMatch(commodity -> commodity != null && hasQuota(commodity));
    }

    private static boolean hasQuota(Commodity commodity) {
        return commodity.dutyTaxFees().stream().anyMatch(fee -> fee.quotaOrderID() != null);
    }
}
