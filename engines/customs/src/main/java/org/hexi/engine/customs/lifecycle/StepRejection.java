package org.hexi.engine.customs.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Rejection;

/** Why a step cannot be taken. */
public sealed interface StepRejection extends Rejection {
    /** The table knows no such step from this state. */
    record NotAllowed(State state, StepKind step, Set<StepKind> allowed) implements StepRejection {
        public NotAllowed {
            allowed = Set.copyOf(allowed);
        }

        @Override
        public String code() {
            return "customs.step.notAllowed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(step, state, allowed.stream().sorted().toList());
        }
    }

    /** A file in the red lane is examined before it is assessed. */
    record NotInspected() implements StepRejection {
        @Override
        public String code() {
            return "customs.step.notInspected";
        }
    }

    /** Documents that the lane or an officer asks for are checked before the file is assessed. */
    record DocumentsNotChecked() implements StepRejection {
        @Override
        public String code() {
            return "customs.step.documentsNotChecked";
        }
    }

    /** The last examination did not find what was declared: refuse, or examine again. */
    record FindingsOpen(String findings) implements StepRejection {
        @Override
        public String code() {
            return "customs.step.findingsOpen";
        }

        @Override
        public List<Object> arguments() {
            return List.of(findings);
        }
    }

    /** The tax bill is not paid. */
    record Unpaid(Money payable) implements StepRejection {
        @Override
        public String code() {
            return "customs.step.unpaid";
        }

        @Override
        public List<Object> arguments() {
            return List.of(payable);
        }
    }

    /** The amount paid is not the amount of the bill. */
    record OtherAmount(Money payable, Money paid) implements StepRejection {
        @Override
        public String code() {
            return "customs.step.otherAmount";
        }

        @Override
        public List<Object> arguments() {
            return List.of(payable, paid);
        }
    }

    /** The step lies before the one already taken. */
    record BeforeLastStep(Instant lastStep, Instant at) implements StepRejection {
        @Override
        public String code() {
            return "customs.step.beforeLastStep";
        }

        @Override
        public List<Object> arguments() {
            return List.of(lastStep, at);
        }
    }
}
