package org.hexi.benchmarks.freight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
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

    /** Itineraries that the rules allow and none beats in arrival and legs. */
    public int optimal() {
        return optimal;
    }

    private void judge(FreightWorld world, List<Question> questions) {
        FreightRules rules = new FreightRules(world);
        FreightPlanner planner = new FreightPlanner(world, rules);
        List<Peer> peers = Arrays.stream(Approximation.values())
                .flatMap(told -> told.engines(world).stream().map(engine -> new Peer(engine, told)))
                .toList();
        for (Question question : questions) {
            List<Itinerary> returned = planner.itineraries(question);
            SortedSet<Way> best = Way.front(returned);
            optimal += best.size();
            tally("hexi", "all_rules").judge(rules, question, returned, best);
            for (Peer peer : peers) {
                tally(peer.engine().name(), peer.told().name().toLowerCase(Locale.ROOT))
                        .judge(rules, question, peer.engine().ask(question).itineraries(), best);
            }
        }
    }

    private record Peer(Engine engine, Approximation told) {}

    private Tally tally(String engine, String told) {
        return tallies.computeIfAbsent(engine + " " + told, unseen -> new Tally(engine, told));
    }
}
