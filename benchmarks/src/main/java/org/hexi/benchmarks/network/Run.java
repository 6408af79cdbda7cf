package org.hexi.benchmarks.network;

/**
 * A vehicle on its way along a line, in ticks of the network's clock. Time never runs backwards on it. Immutable.
 */
public final class Run {
    private final String id;
    private final int[] arrivals;
    private final int[] departures;

    public Run(String id, int[] arrivals, int[] departures) {
        this.id = id;
        this.arrivals = arrivals.clone();
        this.departures = departures.clone();
        for (int call = 0; call < arrivals.length; call++) {
            int before = call == 0 ? Integer.MIN_VALUE : departures[call - 1];
            if (arrivals[call] < before || departures[call] < arrivals[call]) {
                throw new IllegalArgumentException("time runs backwards at call " + call + " of " + id);
            }
        }
    }

    public String id() {
        return id;
    }

    public int calls() {
        return arrivals.length;
    }

    public int arrival(int call) {
        return arrivals[call];
    }

    public int departure(int call) {
        return departures[call];
    }

    /** Whether it is nowhere earlier than another run of the same stops. */
    boolean follows(Run earlier) {
        for (int call = 0; call < arrivals.length; call++) {
            if (arrivals[call] < earlier.arrivals[call] || departures[call] < earlier.departures[call]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return id;
    }
}
