package org.hexi.hub.opening.clearance.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.customs.lifecycle.ClockTarget;
import org.hexi.engine.customs.lifecycle.Passage;
import org.hexi.engine.customs.lifecycle.ReleaseClock;
import org.hexi.engine.customs.selectivity.LaneDecision;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.opening.clearance.DeclarationId;
import org.hexi.hub.opening.clearance.DeclarationView;

/** A declaration with its lane, taxes, clocks and history. */
record DeclarationJson(
        UUID id,
        String reference,
        Optional<String> customsNumber,
        UUID consignment,
        String consignmentReference,
        String direction,
        String office,
        String state,
        boolean auditMark,
        Optional<LaneDecisionJson> lane,
        Optional<TaxesJson> taxes,
        Optional<BigDecimal> payable,
        List<DryRunJson.RequiredDocumentJson> documents,
        List<DryRunJson.DeclarationProblemJson> problems,
        Optional<UUID> predecessor,
        List<ReleaseClockJson> clocks,
        List<DeclarationStepJson> history) {
    record LaneDecisionJson(
            String lane,
            String decidedBy,
            List<String> selectedBy,
            String commitment,
            BigDecimal draw,
            List<TaxesJson.DecisionStepJson> explanation) {
        static LaneDecisionJson of(LaneDecision decision) {
            return new LaneDecisionJson(
                    decision.lane().name(),
                    decision.decidedBy().name(),
                    decision.selectedBy(),
                    decision.draw().commitment(),
                    decision.draw().value(),
                    TaxesJson.DecisionStepJson.of(decision.explanation()));
        }
    }

    /** A clock with both its points; {@code start} is missing while the first has not come. */
    record ReleaseClockJson(String from, String to, Instant start, Instant due, Optional<Instant> stopped) {
        static ReleaseClockJson of(ReleaseClock clock) {
            return new ReleaseClockJson(
                    clock.from().name(),
                    clock.to().name(),
                    clock.start(),
                    clock.deadline(),
                    Optional.ofNullable(clock.stopped()));
        }
    }

    record DeclarationStepJson(String step, String to, Instant at, String by) {
        static DeclarationStepJson of(Passage passage) {
            return new DeclarationStepJson(
                    passage.step().kind().name(), passage.to().name(), passage.at(), passage.by());
        }
    }

    static DeclarationJson of(DeclarationView declaration, ClockTarget target) {
        return new DeclarationJson(
                declaration.id().value(),
                declaration.reference(),
                declaration.customsNumber(),
                declaration.consignment().value(),
                declaration.consignmentReference(),
                declaration.direction().name(),
                declaration.office(),
                declaration.state().name(),
                declaration.isAuditMarked(),
                declaration.lane().map(LaneDecisionJson::of),
                declaration.taxes().map(TaxesJson::of),
                declaration.payable().map(Money::amount),
                declaration.documents().stream()
                        .map(DryRunJson.RequiredDocumentJson::of)
                        .toList(),
                declaration.problems().stream()
                        .map(DryRunJson.DeclarationProblemJson::of)
                        .toList(),
                declaration.predecessor().map(DeclarationId::value),
                clocks(declaration, target),
                declaration.file().passages().stream()
                        .map(DeclarationStepJson::of)
                        .toList());
    }

    private static List<ReleaseClockJson> clocks(DeclarationView declaration, ClockTarget target) {
        return java.util.stream.Stream.of(
                        declaration.clockSinceAcceptance(target), declaration.clockSinceArrival(target))
                .flatMap(Optional::stream)
                .map(ReleaseClockJson::of)
                .toList();
    }
}
