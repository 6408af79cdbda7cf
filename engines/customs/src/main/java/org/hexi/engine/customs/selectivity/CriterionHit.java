package org.hexi.engine.customs.selectivity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.hexi.engine.kernel.InvalidValue;

/**
 * A criterion of the office that a declaration meets. Immutable.
 *
 * @param criterion stable id of the criterion
 * @param version version of the table it stands in
 * @param legalBasis order or profile it rests on
 * @param lane the lane it asks for, never green
 * @param maximumHitsWithoutSelection how many hits in a row it lets pass before one selects; zero selects every hit
 * @param inputs what it looked at
 */
public record CriterionHit(
        String criterion,
        String version,
        String legalBasis,
        Lane lane,
        int maximumHitsWithoutSelection,
        SequencedMap<String, String> inputs) {
    public CriterionHit {
        if (lane == Lane.GREEN) {
            throw new InvalidValue("customs.criterion.lane", "lane", lane, "RED, YELLOW or BLUE");
        }
        if (maximumHitsWithoutSelection < 0) {
            throw new InvalidValue(
                    "customs.criterion.maximum",
                    "maximumHitsWithoutSelection",
                    maximumHitsWithoutSelection,
                    "zero or more");
        }
        inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
    }
}
