package org.hexi.engine.customs.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Rejected;

/**
 * A declaration on its way through customs: the passages it made, from which everything else follows. A step either gives the
 * next file or is refused with its reason. Immutable.
 */
public record CustomsFile(List<Passage> passages) {
    private static final Set<StepKind> DOCUMENT_STEPS =
            EnumSet.of(StepKind.ASK_DOCUMENTS, StepKind.HAND_IN_DOCUMENTS, StepKind.CHECK_DOCUMENTS);

    public static final CustomsFile NEW = new CustomsFile(List.of());

    public CustomsFile {
        passages = List.copyOf(passages);
    }

    public State state() {
        return passages.isEmpty() ? State.DRAFT : passages.getLast().to();
    }

    /** Why the step cannot be taken; empty when it can. */
    public Optional<StepRejection> obstacle(Step step, Instant at) {
        return StepConditions.obstacle(this, step, at);
    }

    /** @throws Rejected with a {@link StepRejection} when the step cannot be taken */
    public CustomsFile take(Step step, Instant at, String by) {
        obstacle(step, at).ifPresent(rejection -> {
            throw new Rejected(rejection);
        });
        State to = Transitions.next(state(), step.kind()).orElseThrow();
        List<Passage> longer = new ArrayList<>(passages);
        longer.add(new Passage(step, state(), to, at, by));
        return new CustomsFile(longer);
    }

    public Optional<Lane> lane() {
        return last(Step.Accept.class).map(Step.Accept::lane);
    }

    /** The faults of the rejection it stands in, or stood in before it was taken back to correct. */
    public List<Issue> faults() {
        return last(Step.Reject.class).map(Step.Reject::faults).orElse(List.of());
    }

    public Optional<Money> payable() {
        return last(Step.AssessTax.class).map(Step.AssessTax::payable);
    }

    public Optional<Step.RecordInspection> lastInspection() {
        return last(Step.RecordInspection.class);
    }

    /** Whether documents were asked for, or handed in, that no officer has checked since. */
    public boolean isAwaitingDocumentCheck() {
        return lastDocumentStep()
                .filter(kind -> kind != StepKind.CHECK_DOCUMENTS)
                .isPresent();
    }

    /** Whether an officer has checked the documents and asked for no more since. */
    public boolean isDocumentsChecked() {
        return lastDocumentStep()
                .filter(kind -> kind == StepKind.CHECK_DOCUMENTS)
                .isPresent();
    }

    public Optional<Instant> acceptedAt() {
        return instantOf(StepKind.ACCEPT);
    }

    public Optional<Instant> releasedAt() {
        return instantOf(StepKind.RELEASE);
    }

    /** When the file was released or refused; empty while it is open. */
    public Optional<Instant> endedAt() {
        return state().isFinal() ? Optional.of(passages.getLast().at()) : Optional.empty();
    }

    private Optional<StepKind> lastDocumentStep() {
        return backwards()
                .map(passage -> passage.step().kind())
                .filter(DOCUMENT_STEPS::contains)
                .findFirst();
    }

    private Optional<Instant> instantOf(StepKind kind) {
        return backwards()
                .filter(passage -> passage.step().kind() == kind)
                .map(Passage::at)
                .findFirst();
    }

    private <S extends Step> Optional<S> last(Class<S> type) {
        return backwards()
                .map(Passage::step)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private Stream<Passage> backwards() {
        return passages.reversed().stream();
    }
}
