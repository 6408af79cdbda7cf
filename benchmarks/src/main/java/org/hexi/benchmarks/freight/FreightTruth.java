package org.hexi.benchmarks.freight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import org.hexi.benchmarks.engine.Engine;
import org.hexi.benchmarks.network.Itinerary;
import org.hexi.benchmarks.network.Question;
import org.hexi.benchmarks.network.Way;

/** How often engines for people are wrong about freight: the same drawn networks and questions to all, and the rules as judge. */
public final class FreightTruth {
    private final int networks;
    private final int questionsPerNetwork;
    private final long seed;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private int optimal;

    public FreightTruth(int networks, int questionsPerNetwork, long seed) {
        this.networks = networks;
        this.questionsPerNetwork = questionsPerNetwork;
        this.seed = seed;
    }

    /** Hexi's tally first. */
    public List<Tally> tell() {
        for (int network = 0; network < networks; network++) {
            FreightDraw draw = new FreightDraw(seed + network);
            FreightWorld world = draw.world();
            List<Question> questions = new ArrayList<>();
            for (int n = 0; n < questionsPerNetwork; n++) {
                questions.add(draw.question());
            }
            judge(world, questions);
        }
        return List.copyOf(tallies.values());
    }

    public int questions() {
        return networks * questionsPerNetwork;
    }

    /** Itineraries that the rules allow and none of any engine beats in arrival and legs. */
    public int optimal() {
        return optimal;
    }

    private void judge(FreightWorld world, List<Question> questions) {
        FreightRules rules = new FreightRules(world);
        List<Planner> planners = planners(world, rules);
        for (Question question : questions) {
            Map<Tally, List<Itinerary>> returned = new LinkedHashMap<>();
            for (Planner planner : planners) {
                returned.put(planner.tally(), planner.planning().apply(question));
            }
            SortedSet<Way> best = Way.front(returned.values().stream()
                    .flatMap(List::stream)
                    .filter(itinerary -> rules.breach(question, itinerary).isEmpty())
                    .toList());
            optimal += best.size();
            returned.forEach((tally, itineraries) -> tally.judge(rules, question, itineraries, best));
        }
    }

    private record Planner(Tally tally, Function<Question, List<Itinerary>> planning) {}

    private List<Planner> planners(FreightWorld world, FreightRules rules) {
        List<Planner> planners = new ArrayList<>();
        planners.add(new Planner(tally("hexi", "all_rules"), new FreightPlanner(world, rules)::itineraries));
        for (Approximation approximation : Approximation.values()) {
            String told = approximation.name().toLowerCase(Locale.ROOT);
            for (Engine engine : approximation.engines(world)) {
                planners.add(new Planner(
                        tally(engine.name(), told),
                        question -> engine.ask(question).itineraries()));
            }
        }
        return planners;
    }

    private Tally tally(String engine, String told) {
        return tallies.computeIfAbsent(engine + " " + told, unseen -> new Tally(engine, told));
    }
}
