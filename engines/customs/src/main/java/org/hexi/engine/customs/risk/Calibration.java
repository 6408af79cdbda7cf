package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.List;

/** Whether a score of so many percent means that so many percent are frauds: declarations by tenths of their probability. Immutable. */
public record Calibration(List<Tenth> tenths) {
    private static final int COUNT = 10;

    public Calibration {
        tenths = List.copyOf(tenths);
    }

    static Calibration of(List<Judged> judged) {
        double[] expected = new double[COUNT];
        int[] hits = new int[COUNT];
        int[] of = new int[COUNT];
        for (Judged one : judged) {
            double probability = LogOdds.probability(one.logOdds());
            int tenth = Math.min(COUNT - 1, (int) (probability * COUNT));
            expected[tenth] += probability;
            hits[tenth] += one.isFraud() ? 1 : 0;
            of[tenth]++;
        }
        List<Tenth> tenths = new ArrayList<>();
        for (int tenth = 0; tenth < COUNT; tenth++) {
            tenths.add(new Tenth(expected[tenth], new Evidence(hits[tenth], of[tenth])));
        }
        return new Calibration(tenths);
    }

    /** The mean distance between what was said and what was found, over all declarations (expected calibration error). */
    public double error() {
        double distance = tenths.stream().mapToDouble(Tenth::distance).sum();
        int all = tenths.stream().mapToInt(tenth -> tenth.found.of()).sum();
        return all == 0 ? 0 : distance / all;
    }

    /**
     * One tenth. Immutable.
     *
     * @param expected frauds there should be: the sum of the probabilities
     * @param found frauds there were
     */
    public record Tenth(double expected, Evidence found) {
        /** The mean of the probabilities, 0 when there is none. */
        public double said() {
            return found.of() == 0 ? 0 : expected / found.of();
        }

        public Proportion observed() {
            return new Proportion(found.hits(), found.of());
        }

        private double distance() {
            return Math.abs(expected - found.hits());
        }
    }
}
