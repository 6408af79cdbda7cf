package org.hexi.engine.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A bag against a plain list, with figures within, at the edge of and beyond what there is room for in a packed pair. */
class BagTest {
    private static final int BAGS = 400;
    private static final int OFFERS = 300;
    private static final long[] SCALES = {4, 40, 1_000_000, Packed.MOST, 1L << 33, 1L << 52};

    private record Point(long clock, long cost, long co2e, long risk, int label) {
        boolean covers(Point other) {
            return clock <= other.clock && cost <= other.cost && co2e <= other.co2e && risk <= other.risk;
        }
    }

    @Test
    void keepsWhatAPlainListKeeps() {
        Random random = new Random(20261201);
        int covered = 0;
        int dropped = 0;
        int wide = 0;
        for (int bags = 0; bags < BAGS; bags++) {
            Bag bag = new Bag(0, false, 0);
            List<Point> plain = new ArrayList<>();
            for (int label = 0; label < OFFERS; label++) {
                Point offered = drawn(random, bags, label);
                long from = bag.coveredFrom(offered.clock, offered.cost, offered.co2e, offered.risk);
                assertThat(from != Grid.IMPOSSIBLE).isEqualTo(plain.stream().anyMatch(one -> one.covers(offered)));
                if (from != Grid.IMPOSSIBLE) {
                    assertThat(plain).anyMatch(one -> isCoverOf(one, offered, from));
                    covered++;
                    continue;
                }
                List<Integer> gone = new ArrayList<>();
                bag.add(offered.clock, offered.cost, offered.co2e, offered.risk, label, gone::add);
                List<Integer> expected =
                        plain.stream().filter(offered::covers).map(Point::label).toList();
                assertThat(gone).containsExactlyInAnyOrderElementsOf(expected);
                dropped += gone.size();
                wide += Packed.fits(offered.clock) && Packed.fits(offered.cost) ? 0 : 1;
                plain.removeIf(offered::covers);
                plain.add(offered);
            }
            assertThat(held(bag)).containsExactlyElementsOf(ordered(plain));
        }
        assertThat(covered).as("covered").isGreaterThan(BAGS * 20);
        assertThat(dropped).as("dropped").isGreaterThan(BAGS * 5);
        assertThat(wide).as("too far out to be packed").isGreaterThan(BAGS * 5);
    }

    /** What covered may be gone for a label that covers it; with the risk told, the offer is still covered. */
    private static boolean isCoverOf(Point one, Point offered, long from) {
        return one.covers(new Point(offered.clock, offered.cost, offered.co2e, from, offered.label));
    }

    private static Point drawn(Random random, int bag, int label) {
        long scale = SCALES[bag % SCALES.length];
        long earliest = bag % 7 == 0 ? -scale / 2 : 0;
        return new Point(
                earliest + figure(random, scale),
                figure(random, scale),
                figure(random, scale),
                figure(random, scale),
                label);
    }

    /** Often small, so that labels cover each other; sometimes on the edge of what is packed. */
    private static long figure(Random random, long scale) {
        long[] edges = {Packed.MOST - 1, Packed.MOST, Packed.MOST + 1, Packed.MOST + 2};
        if (scale > Packed.MOST && random.nextInt(4) == 0) {
            return edges[random.nextInt(edges.length)];
        }
        return (long) (scale * random.nextDouble() * random.nextDouble());
    }

    private static List<Point> held(Bag bag) {
        List<Point> held = new ArrayList<>();
        bag.forEach((clock, cost, co2e, risk, label) -> held.add(new Point(clock, cost, co2e, risk, label)));
        return ordered(held);
    }

    private static List<Point> ordered(List<Point> points) {
        return points.stream().sorted(Comparator.comparing(Point::label)).toList();
    }
}
