package org.hexi.engine.customs.selectivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.InvalidValue;

/**
 * Selects the lane of a declaration in the order published for the selectivity module of ASYCUDA (MODSEL): criteria of the
 * office, random floor, quota top-up, green. The first step that names a lane decides. Same arguments, same decision. Linear
 * in the hits.
 */
public final class SelectingLane {
    private final OfficeRates rates;

    public SelectingLane(OfficeRates rates) {
        this.rates = rates;
    }

    /**
     * @param declarationId stable id of the declaration; what the draw is made for
     * @param hits criteria the declaration meets
     * @param tally what the office has decided so far
     * @param seed the office's seed of the day
     */
    public LaneDecision select(String declarationId, List<CriterionHit> hits, OfficeTally tally, DrawSeed seed) {
        if (!seed.office().equals(rates.office())) {
            throw new InvalidValue("customs.seed.office", "seed", seed.office(), "the seed of " + rates.office());
        }
        Draw draw = seed.draw(declarationId);
        OfficeCriteria criteria = OfficeCriteria.apply(hits, tally);
        Course course = new Course(criteria.steps());
        criteria.lane().ifPresent(lane -> course.decide(lane, SelectionStep.CRITERIA));
        if (course.isOpen()) {
            course.take(RandomFloor.apply(rates, draw), SelectionStep.RANDOM_FLOOR);
        }
        if (course.isOpen()) {
            course.take(QuotaTopUp.apply(rates, tally), SelectionStep.QUOTA_TOP_UP);
        }
        if (course.isOpen()) {
            course.take(green(), SelectionStep.GREEN);
        }
        return course.decision(declarationId, criteria, draw);
    }

    private StepResult green() {
        Explanation.Step step = new Explanation.Step(
                "customs.selectivity.green",
                rates.version(),
                rates.legalBasis(),
                new LinkedHashMap<>(),
                "",
                Lane.GREEN.name());
        return new StepResult(Optional.of(Lane.GREEN), step);
    }

    /** The way of one declaration through the steps. */
    private static final class Course {
        private final List<Explanation.Step> steps;
        private Optional<Lane> lane = Optional.empty();
        private SelectionStep decidedBy = SelectionStep.GREEN;

        Course(List<Explanation.Step> steps) {
            this.steps = new ArrayList<>(steps);
        }

        boolean isOpen() {
            return lane.isEmpty();
        }

        void take(StepResult result, SelectionStep step) {
            steps.add(result.step());
            result.lane().ifPresent(named -> decide(named, step));
        }

        void decide(Lane named, SelectionStep step) {
            lane = Optional.of(named);
            decidedBy = step;
        }

        LaneDecision decision(String declarationId, OfficeCriteria criteria, Draw draw) {
            return new LaneDecision(
                    declarationId,
                    lane.orElse(Lane.GREEN),
                    decidedBy,
                    criteria.selectedBy(),
                    criteria.passedBy(),
                    draw,
                    new Explanation(steps));
        }
    }
}
