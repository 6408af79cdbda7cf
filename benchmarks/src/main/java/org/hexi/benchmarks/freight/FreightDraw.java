package org.hexi.benchmarks.freight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hexi.benchmarks.freight.FreightWorld.Section;
import org.hexi.benchmarks.network.Line;
import org.hexi.benchmarks.network.Question;
import org.hexi.benchmarks.network.Run;
import org.hexi.benchmarks.network.Walk;

/**
 * Draws a corridor of 9,000 km by a seed: services along it in both directions, 2 to 14 departures a week, stops mostly at hubs
 * where services meet; cut-offs of 4 to 12 hours, median dwell of 6 to 36 hours, a border pair at every tenth section, and one
 * departure in six sold out on a part of its way. These figures are assumptions in the range of published ones, not measurements.
 */
final class FreightDraw {
    private static final int PLACES = 40;
    private static final int LINES = 40;
    private static final int DAYS = 50;
    private static final int READY_DAYS = 20;
    private static final int MINUTES_PER_DAY = 1440;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int STAY_MINUTES = 180;
    private static final int KILOMETRES_PER_SECTION = 9000 / PLACES;
    private static final int HUB_EVERY = 4;

    private final Random random;

    FreightDraw(long seed) {
        this.random = new Random(seed);
    }

    FreightWorld world() {
        List<Line> lines = new ArrayList<>();
        Map<String, Section> soldOut = new HashMap<>();
        for (int number = 0; number < LINES; number++) {
            lines.add(line("S" + number, stops(number % 2 == 0), soldOut));
        }
        List<Integer> cutOffs = hours(LINES, 4, 12);
        List<Integer> dwells = hours(PLACES, 6, 36);
        return new FreightWorld(PLACES, lines, cutOffs, dwells, pairs(), soldOut);
    }

    /** Between places far apart, ready in the first weeks. */
    Question question() {
        int from = random.nextInt(PLACES);
        int to = random.nextInt(PLACES);
        while (Math.abs(from - to) < PLACES / 3) {
            to = random.nextInt(PLACES);
        }
        return new Question(from, to, random.nextInt(READY_DAYS * MINUTES_PER_DAY));
    }

    private List<Integer> hours(int count, int least, int most) {
        return IntStream.range(0, count)
                .mapToObj(n -> random.nextInt(least, most + 1) * MINUTES_PER_HOUR)
                .toList();
    }

    private List<Integer> stops(boolean east) {
        int length = 4 + random.nextInt(5);
        int at = random.nextInt(PLACES * 2 / 3);
        List<Integer> stops = new ArrayList<>();
        while (at < PLACES && stops.size() < length) {
            stops.add(at);
            at += 1 + random.nextInt(PLACES / 8);
            at -= random.nextInt(5) == 0 ? 0 : at % HUB_EVERY;
            at = Math.max(at, stops.getLast() + 1);
        }
        stops.sort(east ? Comparator.naturalOrder() : Comparator.reverseOrder());
        return stops;
    }

    private Line line(String id, List<Integer> stops, Map<String, Section> soldOut) {
        int perWeek = 2 + random.nextInt(13);
        int kilometresPerHour = 25 + random.nextInt(30);
        List<Run> runs = new ArrayList<>();
        for (int number = 0; number < DAYS * perWeek / 7; number++) {
            int start = number * 7 * MINUTES_PER_DAY / perWeek + random.nextInt(120);
            runs.add(run(id + "/" + number, start, stops, kilometresPerHour));
            if (random.nextInt(6) == 0) {
                int from = random.nextInt(stops.size() - 1);
                soldOut.put(id + "/" + number, new Section(from, random.nextInt(from + 1, stops.size())));
            }
        }
        return new Line(id, stops, runs);
    }

    private static Run run(String id, int start, List<Integer> stops, int kilometresPerHour) {
        int[] arrivals = new int[stops.size()];
        int[] departures = new int[stops.size()];
        int clock = start;
        for (int call = 0; call < stops.size(); call++) {
            int sections = call == 0 ? 0 : Math.abs(stops.get(call) - stops.get(call - 1));
            clock += sections * KILOMETRES_PER_SECTION * MINUTES_PER_HOUR / kilometresPerHour;
            arrivals[call] = clock;
            clock += STAY_MINUTES;
            departures[call] = clock;
        }
        return new Run(id, arrivals, departures);
    }

    private List<Walk> pairs() {
        List<Walk> pairs = new ArrayList<>();
        for (int place = 0; place + 1 < PLACES; place++) {
            if (random.nextInt(10) == 0) {
                pairs.add(new Walk(place, place + 1, random.nextInt(6, 37) * MINUTES_PER_HOUR));
                pairs.add(new Walk(place + 1, place, random.nextInt(6, 37) * MINUTES_PER_HOUR));
            }
        }
        return pairs;
    }
}
