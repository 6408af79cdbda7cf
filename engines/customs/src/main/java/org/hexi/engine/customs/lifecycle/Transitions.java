package org.hexi.engine.customs.lifecycle;

import static java.util.Map.entry;
import static org.hexi.engine.customs.lifecycle.State.ACCEPTED;
import static org.hexi.engine.customs.lifecycle.State.DOCUMENTS_ASKED;
import static org.hexi.engine.customs.lifecycle.State.DRAFT;
import static org.hexi.engine.customs.lifecycle.State.FILED;
import static org.hexi.engine.customs.lifecycle.State.INSPECTED;
import static org.hexi.engine.customs.lifecycle.State.INSPECTION_ORDERED;
import static org.hexi.engine.customs.lifecycle.State.PAID;
import static org.hexi.engine.customs.lifecycle.State.REFUSED;
import static org.hexi.engine.customs.lifecycle.State.REJECTED;
import static org.hexi.engine.customs.lifecycle.State.RELEASED;
import static org.hexi.engine.customs.lifecycle.State.TAX_ASSESSED;
import static org.hexi.engine.customs.lifecycle.StepKind.ACCEPT;
import static org.hexi.engine.customs.lifecycle.StepKind.ASK_DOCUMENTS;
import static org.hexi.engine.customs.lifecycle.StepKind.ASSESS_TAX;
import static org.hexi.engine.customs.lifecycle.StepKind.CHECK_DOCUMENTS;
import static org.hexi.engine.customs.lifecycle.StepKind.CORRECT;
import static org.hexi.engine.customs.lifecycle.StepKind.FILE;
import static org.hexi.engine.customs.lifecycle.StepKind.HAND_IN_DOCUMENTS;
import static org.hexi.engine.customs.lifecycle.StepKind.ORDER_INSPECTION;
import static org.hexi.engine.customs.lifecycle.StepKind.PAY;
import static org.hexi.engine.customs.lifecycle.StepKind.RECORD_INSPECTION;
import static org.hexi.engine.customs.lifecycle.StepKind.REFUSE;
import static org.hexi.engine.customs.lifecycle.StepKind.REJECT;
import static org.hexi.engine.customs.lifecycle.StepKind.RELEASE;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole table: from which state which step leads where. What is not in it is not allowed. */
public final class Transitions {
    private static final Map<State, Map<StepKind, State>> TABLE = Map.ofEntries(
            entry(DRAFT, Map.of(FILE, FILED)),
            entry(FILED, Map.of(ACCEPT, ACCEPTED, REJECT, REJECTED)),
            entry(REJECTED, Map.of(CORRECT, DRAFT)),
            entry(
                    ACCEPTED,
                    Map.of(
                            ASK_DOCUMENTS, DOCUMENTS_ASKED,
                            CHECK_DOCUMENTS, ACCEPTED,
                            ORDER_INSPECTION, INSPECTION_ORDERED,
                            ASSESS_TAX, TAX_ASSESSED,
                            REFUSE, REFUSED)),
            entry(DOCUMENTS_ASKED, Map.of(HAND_IN_DOCUMENTS, ACCEPTED, REFUSE, REFUSED)),
            entry(INSPECTION_ORDERED, Map.of(RECORD_INSPECTION, INSPECTED, REFUSE, REFUSED)),
            entry(
                    INSPECTED,
                    Map.of(
                            ASSESS_TAX, TAX_ASSESSED,
                            CHECK_DOCUMENTS, INSPECTED,
                            ORDER_INSPECTION, INSPECTION_ORDERED,
                            REFUSE, REFUSED)),
            entry(TAX_ASSESSED, Map.of(PAY, PAID, RELEASE, RELEASED, REFUSE, REFUSED)),
            entry(PAID, Map.of(RELEASE, RELEASED, REFUSE, REFUSED)),
            entry(RELEASED, Map.of()),
            entry(REFUSED, Map.of()));

    private Transitions() {}

    public static Optional<State> next(State from, StepKind step) {
        return Optional.ofNullable(row(from).get(step));
    }

    /** The steps the table allows from a state; a condition may still stand against one of them. */
    public static Set<StepKind> allowed(State from) {
        Set<StepKind> allowed = EnumSet.noneOf(StepKind.class);
        allowed.addAll(row(from).keySet());
        return allowed;
    }

    private static Map<StepKind, State> row(State from) {
        return TABLE.getOrDefault(from, Map.of());
    }
}
