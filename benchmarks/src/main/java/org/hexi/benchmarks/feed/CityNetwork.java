package org.hexi.benchmarks.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hexi.benchmarks.network.Line;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.network.Run;
import org.hexi.benchmarks.network.Walk;

/**
 * A city drawn by a seed, because the sample feed is a toy and no feed of a city may be shipped: lines that wander over a grid of
 * stops in both directions every 6 to 20 minutes from five in the morning, runs that differ in speed and so overtake, short walks
 * between stops that are neighbours.
 */
public final class CityNetwork {
    private static final int SIDE = 36;
    private static final int LINES = 110;
    private static final int FIRST_SECOND = 5 * 3600;
    private static final int LAST_SECOND = 24 * 3600;
    private static final int CHANGE_SECONDS = 120;
    private static final int[] EAST = {1, -1, 0, 0};
    private static final int[] NORTH = {0, 0, 1, -1};

    private final Random random;
    private final List<Line> lines = new ArrayList<>();

    private CityNetwork(long seed) {
        this.random = new Random(seed);
    }

    public static Timetabled drawn(long seed) {
        CityNetwork city = new CityNetwork(seed);
        for (int number = 0; number < LINES; number++) {
            List<Integer> stops = city.stops();
            int headway = 60 * (6 + city.random.nextInt(15));
            city.add("L" + number + "out", stops, headway);
            List<Integer> back = new ArrayList<>(stops);
            Collections.reverse(back);
            city.add("L" + number + "back", back, headway);
        }
        Network network = new Network(SIDE * SIDE, city.lines, city.walks(), CHANGE_SECONDS);
        return new Timetabled("city of seed " + seed, network, List.of());
    }

    private List<Integer> stops() {
        int length = 15 + random.nextInt(20);
        int x = random.nextInt(SIDE);
        int y = random.nextInt(SIDE);
        int heading = random.nextInt(4);
        Set<Integer> seen = new HashSet<>();
        List<Integer> stops = new ArrayList<>();
        for (int n = 0; n < length; n++) {
            if (seen.add(y * SIDE + x)) {
                stops.add(y * SIDE + x);
            }
            heading = random.nextInt(5) == 0 ? random.nextInt(4) : heading;
            x = Math.clamp(x + EAST[heading], 0, SIDE - 1);
            y = Math.clamp(y + NORTH[heading], 0, SIDE - 1);
        }
        return stops.size() > 1 ? stops : stops();
    }

    private void add(String id, List<Integer> stops, int headway) {
        List<Run> runs = new ArrayList<>();
        int[] sections = random.ints(stops.size(), 50, 130).toArray();
        for (int start = FIRST_SECOND + random.nextInt(headway); start < LAST_SECOND; start += headway) {
            runs.add(run(id + "@" + runs.size(), start, sections, 90 + random.nextInt(40)));
        }
        lines.addAll(Line.split(id, stops, runs));
    }

    private Run run(String id, int start, int[] sections, int percent) {
        int[] arrivals = new int[sections.length];
        int[] departures = new int[sections.length];
        int clock = start;
        for (int call = 0; call < sections.length; call++) {
            clock += call == 0 ? 0 : sections[call] * percent / 100;
            arrivals[call] = clock;
            clock += random.nextInt(30);
            departures[call] = clock;
        }
        return new Run(id, arrivals, departures);
    }

    private List<Walk> walks() {
        List<Walk> walks = new ArrayList<>();
        for (int stop = 0; stop < SIDE * SIDE; stop++) {
            int x = stop % SIDE;
            if (x + 1 < SIDE && random.nextInt(4) == 0) {
                add(walks, stop, stop + 1);
            }
            if (stop + SIDE < SIDE * SIDE && random.nextInt(4) == 0) {
                add(walks, stop, stop + SIDE);
            }
        }
        return walks;
    }

    private void add(List<Walk> walks, int one, int other) {
        int seconds = CHANGE_SECONDS + random.nextInt(360);
        walks.add(new Walk(one, other, seconds));
        walks.add(new Walk(other, one, seconds));
    }
}
