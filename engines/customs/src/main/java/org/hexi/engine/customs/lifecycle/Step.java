package org.hexi.engine.customs.lifecycle;

import java.util.List;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;

/** A step with what it carries. Immutable. */
public sealed interface Step {
    StepKind kind();

    /** The trader sends the declaration. */
    record File() implements Step {
        @Override
        public StepKind kind() {
            return StepKind.FILE;
        }
    }

    /** Customs takes the declaration; from here it has a lane. */
    record Accept(Lane lane) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.ACCEPT;
        }
    }

    /** Customs sends it back; every fault points to its field. */
    record Reject(List<Issue> faults) implements Step {
        public Reject {
            faults = List.copyOf(faults);
            if (faults.stream().noneMatch(Issue::isError)) {
                throw new InvalidValue("customs.step.faults", "faults", faults, "at least one error with its field");
            }
        }

        @Override
        public StepKind kind() {
            return StepKind.REJECT;
        }
    }

    /** The trader takes a rejected declaration back to correct it. */
    record Correct() implements Step {
        @Override
        public StepKind kind() {
            return StepKind.CORRECT;
        }
    }

    /** The office asks for documents, by type. */
    record AskDocuments(List<String> typeCodes) implements Step {
        public AskDocuments {
            typeCodes = List.copyOf(typeCodes);
            if (typeCodes.isEmpty()) {
                throw new InvalidValue("customs.step.documents", "typeCodes", typeCodes, "at least one document type");
            }
        }

        @Override
        public StepKind kind() {
            return StepKind.ASK_DOCUMENTS;
        }
    }

    /** The trader hands in what was asked for. */
    record HandInDocuments() implements Step {
        @Override
        public StepKind kind() {
            return StepKind.HAND_IN_DOCUMENTS;
        }
    }

    /** An officer has checked the documents and found them in order. */
    record CheckDocuments() implements Step {
        @Override
        public StepKind kind() {
            return StepKind.CHECK_DOCUMENTS;
        }
    }

    /** The office orders a physical examination. */
    record OrderInspection(String reason) implements Step {
        public OrderInspection {
            requireReason(reason);
        }

        @Override
        public StepKind kind() {
            return StepKind.ORDER_INSPECTION;
        }
    }

    /** The examination is done. */
    record RecordInspection(boolean isConforming, String findings) implements Step {
        public RecordInspection {
            requireReason(findings);
        }

        @Override
        public StepKind kind() {
            return StepKind.RECORD_INSPECTION;
        }
    }

    /** The tax bill is issued; it may be zero. */
    record AssessTax(Money payable) implements Step {
        public AssessTax {
            if (payable.isNegative()) {
                throw new InvalidValue("customs.step.payable", "payable", payable, "zero or more");
            }
        }

        @Override
        public StepKind kind() {
            return StepKind.ASSESS_TAX;
        }
    }

    /** The trader has paid. */
    record Pay(Money amount) implements Step {
        @Override
        public StepKind kind() {
            return StepKind.PAY;
        }
    }

    /** The goods are set free. */
    record Release() implements Step {
        @Override
        public StepKind kind() {
            return StepKind.RELEASE;
        }
    }

    /** The goods are not let through. */
    record Refuse(String reason) implements Step {
        public Refuse {
            requireReason(reason);
        }

        @Override
        public StepKind kind() {
            return StepKind.REFUSE;
        }
    }

    private static void requireReason(String text) {
        if (text.isBlank()) {
            throw new InvalidValue("customs.step.reason", "reason", text, "a reason or findings in words");
        }
    }
}
