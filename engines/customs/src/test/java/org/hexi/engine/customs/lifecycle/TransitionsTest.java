package org.hexi.engine.customs.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionsTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT, FILE",
        "FILED, ACCEPT REJECT",
        "REJECTED, CORRECT",
        "ACCEPTED, ASK_DOCUMENTS CHECK_DOCUMENTS ORDER_INSPECTION ASSESS_TAX REFUSE",
        "DOCUMENTS_ASKED, HAND_IN_DOCUMENTS REFUSE",
        "INSPECTION_ORDERED, RECORD_INSPECTION REFUSE",
        "INSPECTED, CHECK_DOCUMENTS ORDER_INSPECTION ASSESS_TAX REFUSE",
        "TAX_ASSESSED, PAY RELEASE REFUSE",
        "PAID, RELEASE REFUSE",
        "RELEASED, ''",
        "REFUSED, ''"
    })
    void theTableIsWhatItIsMeantToBe(State from, String steps) {
        assertThat(Transitions.allowed(from).stream().map(StepKind::name).sorted())
                .containsExactlyElementsOf(Arrays.stream(steps.split(" "))
                        .filter(step -> !step.isEmpty())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void onlyReleasedAndRefusedAreTheEnd(State state) {
        assertThat(Transitions.allowed(state).isEmpty()).isEqualTo(state.isFinal());
    }

    @Test
    void everyStateCanBeReachedAndReachesAnEnd() {
        assertThat(reachableFrom(State.DRAFT)).containsExactlyInAnyOrder(State.values());
        for (State state : State.values()) {
            assertThat(reachableFrom(state)).as("from %s", state).anyMatch(State::isFinal);
        }
    }

    @Test
    void onlyRegularWaysLeadToRelease() {
        for (State state : EnumSet.complementOf(EnumSet.of(State.TAX_ASSESSED, State.PAID))) {
            assertThat(Transitions.next(state, StepKind.RELEASE))
                    .as("from %s", state)
                    .isEqualTo(Optional.empty());
        }
    }

    private static Set<State> reachableFrom(State start) {
        Set<State> seen = EnumSet.of(start);
        Deque<State> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            State from = open.remove();
            for (StepKind step : Transitions.allowed(from)) {
                State to = Transitions.next(from, step).orElseThrow();
                if (seen.add(to)) {
                    open.add(to);
                }
            }
        }
        return seen;
    }
}
