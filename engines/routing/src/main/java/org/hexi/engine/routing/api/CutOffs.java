package org.hexi.engine.routing.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long before a departure goods and papers must be there. Counted from the gate of the terminal of boarding, for every
 * boarding anew. No figure is negative. Immutable.
 *
 * @param gateMinutes for goods of no class named below
 * @param gateMinutesByClass for goods of a class; of several classes the earliest gate counts
 * @param documentMinutes for papers
 */
public record CutOffs(
        int gateMinutes, Map<CargoClass, Integer> gateMinutesByClass, Map<Document, Integer> documentMinutes) {
    public CutOffs {
        gateMinutesByClass = Map.copyOf(gateMinutesByClass);
        documentMinutes = Map.copyOf(documentMinutes);
    }

    /** One gate for all goods, and no word about papers. */
    public static CutOffs gate(int minutes) {
        return new CutOffs(minutes, Map.of(), Map.of());
    }

    /** How long before the departure this cargo must have passed the gate. */
    public int gate(Cargo cargo) {
        if (gateMinutesByClass.isEmpty()) {
            return gateMinutes;
        }
        return cargo.classes().stream()
                .mapToInt(one -> gateMinutesByClass.getOrDefault(one, gateMinutes))
                .max()
                .orElse(gateMinutes);
    }

    /** The first departure the papers of a load are in time for; the farthest past when no paper is asked for. */
    public long firstDeparture(Load load) {
        long first = -Timetable.FARTHEST_MINUTE;
        for (Map.Entry<Document, Integer> paper : documentMinutes.entrySet()) {
            @Nullable Long ready = load.documentReadyMinutes().get(paper.getKey());
            first = ready == null ? first : Math.max(first, ready + paper.getValue());
        }
        return first;
    }
}
