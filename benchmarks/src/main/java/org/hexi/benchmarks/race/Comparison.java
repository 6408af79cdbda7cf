package org.hexi.benchmarks.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.hexi.benchmarks.engine.Engine;
import org.hexi.benchmarks.network.Itinerary;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.network.Question;
import org.hexi.benchmarks.network.Referee;
import org.hexi.benchmarks.network.Way;

/**
 * Whether all engines give the same ways for the same questions; where one does not, the referee says whose fault it is. A way
 * counts for an engine only if the timetable allows it, and is missed by every engine that has none as good.
 */
public final class Comparison {
    private final Referee referee;
    private final List<Engine> engines;
    private final List<Difference> differences = new ArrayList<>();
    private int equal;
    private int ways;

    Comparison(Network network, List<Engine> engines) {
        this.referee = new Referee(network);
        this.engines = engines;
    }

    /** What one engine got wrong about one question. */
    public record Difference(String engine, Question question, String what) {
        @Override
        public String toString() {
            return "%s, from %d to %d at %d: %s"
                    .formatted(engine, question.from(), question.to(), question.ready(), what);
        }
    }

    void compare(Question question) {
        List<SortedSet<Way>> fronts = new ArrayList<>();
        List<Itinerary> allowed = new ArrayList<>();
        int before = differences.size();
        for (Engine engine : engines) {
            List<Itinerary> itineraries = engine.ask(question).itineraries();
            fronts.add(Way.front(itineraries));
            for (Itinerary itinerary : itineraries) {
                Optional<String> fault = referee.fault(question, itinerary);
                fault.ifPresentOrElse(
                        what -> differences.add(new Difference(engine.name(), question, what)),
                        () -> allowed.add(itinerary));
            }
        }
        SortedSet<Way> best = Way.front(allowed);
        for (int n = 0; n < engines.size(); n++) {
            for (Way way : best) {
                if (!way.isCoveredBy(fronts.get(n))) {
                    differences.add(new Difference(engines.get(n).name(), question, "misses " + way));
                }
            }
        }
        ways += best.size();
        equal += differences.size() == before ? 1 : 0;
    }

    /** Questions all engines answered alike. */
    public int equal() {
        return equal;
    }

    /** Ways that answer the questions, all together. */
    public int ways() {
        return ways;
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    public List<Difference> differencesOf(String engine) {
        return differences.stream()
                .filter(difference -> difference.engine().equals(engine))
                .toList();
    }
}
