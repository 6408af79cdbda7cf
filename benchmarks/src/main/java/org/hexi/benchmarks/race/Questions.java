package org.hexi.benchmarks.race;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Random;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.network.Question;

/** Questions drawn by a seed: between stops that are left and reached, ready between the first and the last departure of the day. */
final class Questions {
    private static final int SECONDS_PER_DAY = 86_400;

    private Questions() {}

    static List<Question> drawn(Network network, int count, long seed) {
        Random random = new Random(seed);
        List<Integer> left = network.lines().stream()
                .flatMap(line -> line.stops().subList(0, line.stops().size() - 1).stream())
                .distinct()
                .sorted()
                .toList();
        List<Integer> reached = network.lines().stream()
                .flatMap(line -> line.stops().subList(1, line.stops().size()).stream())
                .distinct()
                .sorted()
                .toList();
        IntSummaryStatistics departures = network.lines().stream()
                .flatMap(line -> line.runs().stream())
                .mapToInt(run -> run.departure(0))
                .summaryStatistics();
        int first = departures.getMin();
        int last = Math.min(departures.getMax(), SECONDS_PER_DAY - 1);
        List<Question> questions = new ArrayList<>();
        while (questions.size() < count) {
            int from = left.get(random.nextInt(left.size()));
            int to = reached.get(random.nextInt(reached.size()));
            if (from != to) {
                questions.add(new Question(from, to, random.nextInt(first, last + 1)));
            }
        }
        return questions;
    }
}
