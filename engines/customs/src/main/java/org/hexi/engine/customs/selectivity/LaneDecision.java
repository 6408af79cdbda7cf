package org.hexi.engine.customs.selectivity;

import java.util.List;
import org.hexi.engine.kernel.Explanation;

/**
 * The lane of a declaration and why. Immutable.
 *
 * @param declarationId the declaration, as it was drawn for
 * @param lane the lane
 * @param decidedBy the step that decided
 * @param selectedBy criteria that selected, by id
 * @param passedBy criteria that were met and let pass, by id
 * @param draw the random draw, recorded even when another step decided
 * @param explanation the steps taken, in their order
 */
public record LaneDecision(
        String declarationId,
        Lane lane,
        SelectionStep decidedBy,
        List<String> selectedBy,
        List<String> passedBy,
        Draw draw,
        Explanation explanation) {
    public LaneDecision {
        selectedBy = List.copyOf(selectedBy);
        passedBy = List.copyOf(passedBy);
    }
}
