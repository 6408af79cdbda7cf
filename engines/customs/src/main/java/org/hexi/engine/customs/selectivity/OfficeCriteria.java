package org.hexi.engine.customs.selectivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.kernel.Explanation;

/**
 * The criteria of the office, first step of the selection. A criterion may let a number of hits pass in a row before one
 * selects. When several select, the strictest lane is taken.
 */
final class OfficeCriteria {
    static final String RULE = "customs.selectivity.criterion";

    private final List<String> selectedBy = new ArrayList<>();
    private final List<String> passedBy = new ArrayList<>();
    private final List<Explanation.Step> steps = new ArrayList<>();
    private Optional<Lane> lane = Optional.empty();

    static OfficeCriteria apply(List<CriterionHit> hits, OfficeTally tally) {
        OfficeCriteria criteria = new OfficeCriteria();
        hits.forEach(hit -> criteria.apply(hit, tally.unselectedHits(hit.criterion())));
        return criteria;
    }

    Optional<Lane> lane() {
        return lane;
    }

    List<String> selectedBy() {
        return selectedBy;
    }

    List<String> passedBy() {
        return passedBy;
    }

    List<Explanation.Step> steps() {
        return steps;
    }

    private void apply(CriterionHit hit, int passedSoFar) {
        boolean selects = passedSoFar >= hit.maximumHitsWithoutSelection();
        if (selects) {
            selectedBy.add(hit.criterion());
            lane = Optional.of(
                    lane.filter(earlier -> earlier.compareTo(hit.lane()) <= 0).orElse(hit.lane()));
        } else {
            passedBy.add(hit.criterion());
        }
        SequencedMap<String, String> inputs = new LinkedHashMap<>(hit.inputs());
        inputs.put("hitsPassed", String.valueOf(passedSoFar));
        inputs.put("hitsThatMayPass", String.valueOf(hit.maximumHitsWithoutSelection()));
        steps.add(new Explanation.Step(
                RULE + "." + hit.criterion(),
                hit.version(),
                hit.legalBasis(),
                inputs,
                "%d %s %d".formatted(passedSoFar, selects ? ">=" : "<", hit.maximumHitsWithoutSelection()),
                selects ? hit.lane().name() : "let pass"));
    }
}
