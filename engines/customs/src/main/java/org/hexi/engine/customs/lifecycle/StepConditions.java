package org.hexi.engine.customs.lifecycle;

import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.Money;

/** The conditions of a step beyond the table; each is one named rule. */
final class StepConditions {
    private StepConditions() {}

    static Optional<StepRejection> obstacle(CustomsFile file, Step step, Instant at) {
        if (Transitions.next(file.state(), step.kind()).isEmpty()) {
            return Optional.of(
                    new StepRejection.NotAllowed(file.state(), step.kind(), Transitions.allowed(file.state())));
        }
        return timeNeverRunsBack(file, at).or(() -> conditionOf(file, step));
    }

    private static Optional<StepRejection> conditionOf(CustomsFile file, Step step) {
        return switch (step) {
            case Step.AssessTax _ ->
                redIsInspectedFirst(file)
                        .or(() -> documentsAreCheckedFirst(file))
                        .or(() -> findingsAreSettled(file));
            case Step.Pay pay -> paymentEqualsBill(file, pay.amount());
            case Step.Release _ -> billIsPaid(file);
            case Step.File _,
                    Step.Accept _,
                    Step.Reject _,
                    Step.Correct _,
                    Step.AskDocuments _,
                    Step.HandInDocuments _,
                    Step.CheckDocuments _,
                    Step.OrderInspection _,
                    Step.RecordInspection _,
                    Step.Refuse _ -> Optional.empty();
        };
    }

    private static Optional<StepRejection> timeNeverRunsBack(CustomsFile file, Instant at) {
        if (file.passages().isEmpty()) {
            return Optional.empty();
        }
        Instant last = file.passages().getLast().at();
        return at.isBefore(last) ? Optional.of(new StepRejection.BeforeLastStep(last, at)) : Optional.empty();
    }

    private static Optional<StepRejection> redIsInspectedFirst(CustomsFile file) {
        boolean open = file.lane().filter(Lane.RED::equals).isPresent()
                && file.lastInspection().isEmpty();
        return open ? Optional.of(new StepRejection.NotInspected()) : Optional.empty();
    }

    /** Yellow asks for a check in any case; other lanes once documents were asked for. */
    private static Optional<StepRejection> documentsAreCheckedFirst(CustomsFile file) {
        boolean isYellow = file.lane().filter(Lane.YELLOW::equals).isPresent();
        boolean open = file.isAwaitingDocumentCheck() || isYellow && !file.isDocumentsChecked();
        return open ? Optional.of(new StepRejection.DocumentsNotChecked()) : Optional.empty();
    }

    private static Optional<StepRejection> findingsAreSettled(CustomsFile file) {
        return file.lastInspection()
                .filter(inspection -> !inspection.isConforming())
                .map(inspection -> new StepRejection.FindingsOpen(inspection.findings()));
    }

    private static Optional<StepRejection> paymentEqualsBill(CustomsFile file, Money paid) {
        return file.payable()
                .filter(payable -> !payable.equals(paid))
                .map(payable -> new StepRejection.OtherAmount(payable, paid));
    }

    /** A bill of zero needs no payment. */
    private static Optional<StepRejection> billIsPaid(CustomsFile file) {
        return file.payable()
                .filter(payable -> file.state() != State.PAID && !payable.isZero())
                .map(StepRejection.Unpaid::new);
    }
}
