package org.hexi.engine.customs.selectivity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.hexi.engine.kernel.InvalidValue;

/**
 * What an office has decided so far in the period its rates are about, one direction alone. Immutable.
 *
 * @param decided declarations per lane
 * @param unselectedHits hits in a row that a criterion let pass, by criterion
 */
public record OfficeTally(Map<Lane, Long> decided, Map<String, Integer> unselectedHits) {
    public static final OfficeTally EMPTY = new OfficeTally(Map.of(), Map.of());

    public OfficeTally {
        Map<Lane, Long> copy = new EnumMap<>(Lane.class);
        copy.putAll(decided);
        decided = Collections.unmodifiableMap(copy);
        unselectedHits = Map.copyOf(unselectedHits);
        if (decided.values().stream().anyMatch(count -> count < 0)) {
            throw new InvalidValue("customs.tally.negative", "decided", decided, "zero or more per lane");
        }
    }

    public long count(Lane lane) {
        return decided.getOrDefault(lane, 0L);
    }

    public long total() {
        return decided.values().stream().mapToLong(Long::longValue).sum();
    }

    public int unselectedHits(String criterion) {
        return unselectedHits.getOrDefault(criterion, 0);
    }

    /** The tally once a decision is counted: a selecting criterion starts again, one that let pass has one hit more. */
    public OfficeTally after(LaneDecision decision) {
        Map<Lane, Long> lanes = new HashMap<>(decided);
        lanes.merge(decision.lane(), 1L, Long::sum);
        Map<String, Integer> hits = new HashMap<>(unselectedHits);
        decision.selectedBy().forEach(criterion -> hits.put(criterion, 0));
        decision.passedBy().forEach(criterion -> hits.merge(criterion, 1, Integer::sum));
        return new OfficeTally(lanes, hits);
    }
}
