package org.hexi.benchmarks.freight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.hexi.benchmarks.network.Itinerary;
import org.hexi.benchmarks.network.Question;
import org.hexi.benchmarks.network.Way;

/** What one engine returned over all questions, judged by the real rules. Not thread-safe. */
public final class Tally {
    private final String engine;
    private final String told;
    private final Map<Breach, Integer> breaches = new EnumMap<>(Breach.class);
    private int itineraries;
    private int missed;
    private int leftWithNothing;

    Tally(String engine, String told) {
        this.engine = engine;
        this.told = told;
    }

    /** @param best the ways that the rules allow and none beats */
    void judge(FreightRules rules, Question question, List<Itinerary> returned, SortedSet<Way> best) {
        List<Itinerary> feasible = new ArrayList<>();
        for (Itinerary itinerary : returned) {
            Optional<Breach> breach = rules.breach(question, itinerary);
            breach.ifPresentOrElse(what -> breaches.merge(what, 1, Integer::sum), () -> feasible.add(itinerary));
        }
        itineraries += returned.size();
        SortedSet<Way> front = Way.front(feasible);
        missed += (int) best.stream().filter(way -> !way.isCoveredBy(front)).count();
        leftWithNothing += feasible.isEmpty() && !best.isEmpty() ? 1 : 0;
    }

    public String engine() {
        return engine;
    }

    /** What it knew of the rules. */
    public String told() {
        return told;
    }

    public int itineraries() {
        return itineraries;
    }

    public int infeasible() {
        return breaches.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int cutOffMissed() {
        return breaches.getOrDefault(Breach.CUT_OFF_MISSED, 0);
    }

    public int dwellNotKept() {
        return breaches.getOrDefault(Breach.DWELL_NOT_KEPT, 0);
    }

    public int noRoom() {
        return breaches.getOrDefault(Breach.NO_ROOM, 0);
    }

    /** Ways that are possible and optimal, and for which it returned nothing as good that is possible. */
    public int missed() {
        return missed;
    }

    /** Questions that have an answer, of which it returned none that is possible. */
    public int leftWithNothing() {
        return leftWithNothing;
    }
}
