package org.hexi.hub.opening.clearance;

import java.time.Instant;
import org.hexi.engine.customs.lifecycle.CustomsFile;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.lifecycle.Step;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Rejected;

/** From the decision to let goods go to their release: the bill, its payment, and no waiting once both are there. */
final class Settling {
    /** Who takes the steps nobody has to decide. */
    static final String HOUSE = "system:clearance";

    private Settling() {}

    /**
     * Issues the bill and goes on as far as payment allows.
     *
     * @param by who decided to let the goods go
     * @throws Rejected when a document is missing or a condition of the lane stands against it
     */
    static CustomsFile settle(DeclarationView declaration, CustomsFile file, Instant at, String by) {
        requireDocuments(declaration);
        Money payable = declaration.taxes().map(TaxSheet::payable).orElseThrow();
        CustomsFile billed = file.take(new Step.AssessTax(payable), at, by);
        if (payable.isZero()) {
            return billed.take(new Step.Release(), at, by);
        }
        return declaration.answers().paysAtOnce() ? pay(billed, payable, at, HOUSE) : billed;
    }

    /** Paid goods wait for nobody. */
    static CustomsFile pay(CustomsFile file, Money amount, Instant at, String by) {
        return file.take(new Step.Pay(amount), at, by).take(new Step.Release(), at, HOUSE);
    }

    /** Whether only the release itself is left to be taken. */
    static boolean isBilled(CustomsFile file) {
        return file.state() == State.TAX_ASSESSED || file.state() == State.PAID;
    }

    private static void requireDocuments(DeclarationView declaration) {
        if (!declaration.missingDocuments().isEmpty()) {
            throw new Rejected(new ClearanceRejection.DocumentsMissing(declaration.missingDocuments().stream()
                    .map(DocumentCheck::typeCode)
                    .toList()));
        }
    }
}
