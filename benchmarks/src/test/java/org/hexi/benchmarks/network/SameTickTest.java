package org.hexi.benchmarks.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hexi.benchmarks.engine.Engine;
import org.hexi.benchmarks.engine.HexiEngine;
import org.hexi.benchmarks.engine.otp.OtpEngine;
import org.junit.jupiter.api.Test;

/** Feeds whose clock shows minutes only call at several stops in one tick; that must not move any answer. */
class SameTickTest {
    private static final int STOPS = 12;
    private static final int NETWORKS = Boolean.getBoolean("hexi.long") ? 2000 : 200;

    @Test
    void callsInOneTickAreToldApartWithoutMovingAnAnswer() {
        int ways = 0;
        for (long seed = 0; seed < NETWORKS; seed++) {
            Random random = new Random(seed);
            Network network = network(random);
            Referee referee = new Referee(network);
            Engine hexi = new HexiEngine(network);
            Engine otp = new OtpEngine(network);
            for (int n = 0; n < 10; n++) {
                int from = random.nextInt(STOPS);
                Question question =
                        new Question(from, (from + 1 + random.nextInt(STOPS - 1)) % STOPS, random.nextInt(40));
                List<Itinerary> found = hexi.ask(question).itineraries();
                assertThat(found)
                        .allSatisfy(itinerary ->
                                assertThat(referee.fault(question, itinerary)).isEmpty());
                assertThat(Way.front(found))
                        .as("seed %d, %s", seed, question)
                        .isEqualTo(Way.front(otp.ask(question).itineraries()));
                ways += found.size();
            }
        }
        assertThat(ways).isGreaterThan(NETWORKS);
    }

    /** Runs that stand still in time half of the time, and changes of a tick or two. */
    private static Network network(Random random) {
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < 8; line++) {
            List<Integer> stops =
                    random.ints(0, STOPS).distinct().limit(5).boxed().toList();
            List<Run> runs = new ArrayList<>();
            for (int run = 0; run < 4; run++) {
                runs.add(run(line + "@" + run, stops.size(), random));
            }
            lines.addAll(Line.split("L" + line, stops, runs));
        }
        int change = 1 + random.nextInt(2);
        List<Walk> walks =
                Stream.of(new Walk(0, 1, change), new Walk(2, 3, change + 1)).toList();
        return new Network(STOPS, lines, walks, change);
    }

    private static Run run(String id, int calls, Random random) {
        int[] arrivals = new int[calls];
        int[] departures = new int[calls];
        int clock = random.nextInt(40);
        for (int call = 0; call < calls; call++) {
            clock += random.nextInt(2);
            arrivals[call] = clock;
            clock += random.nextInt(4) / 3;
            departures[call] = clock;
        }
        return new Run(id, arrivals, departures);
    }
}
