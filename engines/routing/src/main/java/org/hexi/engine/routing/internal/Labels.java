package org.hexi.engine.routing.internal;

import java.util.Arrays;

/**
 * How every label came about, in columns: the label before it, the transfer made, the ride or road taken, and what it takes in the
 * four criteria. Grows only; a label dropped from its bag keeps its row.
 */
final class Labels {
    static final int NONE = -1;
    private static final int FIRST_ROOM = 1 << 14;

    private int size;
    private int[] parents = new int[FIRST_ROOM];
    private int[] transfers = new int[FIRST_ROOM];
    private int[] vehicles = new int[FIRST_ROOM];
    private int[] trips = new int[FIRST_ROOM];
    private int[] stops = new int[FIRST_ROOM];
    private byte[] rounds = new byte[FIRST_ROOM];
    private long[] arrivals = new long[FIRST_ROOM];
    private long[] costs = new long[FIRST_ROOM];
    private long[] co2es = new long[FIRST_ROOM];
    private long[] risks = new long[FIRST_ROOM];
    private boolean[] dropped = new boolean[FIRST_ROOM];

    int ride(int parent, int transfer, int round, long arrival, int lane, int trip, int from, int to) {
        int label = add(parent, transfer, round, arrival);
        vehicles[label] = lane;
        trips[label] = trip;
        stops[label] = from << 16 | to;
        return label;
    }

    int road(int parent, int transfer, int round, long arrival, int road) {
        int label = add(parent, transfer, round, arrival);
        vehicles[label] = ~road;
        return label;
    }

    /** Notes what a label takes before any deadline. */
    void takes(int label, long cost, long co2e, long risk) {
        costs[label] = cost;
        co2es[label] = co2e;
        risks[label] = risk;
    }

    /** Notes that another label covers this one. */
    void drop(int label) {
        dropped[label] = true;
    }

    boolean isDropped(int label) {
        return dropped[label];
    }

    long cost(int label) {
        return costs[label];
    }

    long co2e(int label) {
        return co2es[label];
    }

    long risk(int label) {
        return risks[label];
    }

    int size() {
        return size;
    }

    /** The end of a leg before the question. */
    int unloaded(long arrival) {
        return add(NONE, NONE, 0, arrival);
    }

    /** Whether a label is the end of a leg before the question, and so no leg of a journey. */
    boolean isStart(int label) {
        return rounds[label] == 0;
    }

    int parent(int label) {
        return parents[label];
    }

    int transfer(int label) {
        return transfers[label];
    }

    int round(int label) {
        return rounds[label];
    }

    long arrival(int label) {
        return arrivals[label];
    }

    boolean isRoad(int label) {
        return vehicles[label] < 0;
    }

    int road(int label) {
        return ~vehicles[label];
    }

    int lane(int label) {
        return vehicles[label];
    }

    int trip(int label) {
        return trips[label];
    }

    int fromStop(int label) {
        return stops[label] >>> 16;
    }

    int toStop(int label) {
        return stops[label] & 0xFFFF;
    }

    private int add(int parent, int transfer, int round, long arrival) {
        if (size == parents.length) {
            grow(size * 2);
        }
        parents[size] = parent;
        transfers[size] = transfer;
        rounds[size] = (byte) round;
        arrivals[size] = arrival;
        return size++;
    }

    private void grow(int room) {
        parents = Arrays.copyOf(parents, room);
        transfers = Arrays.copyOf(transfers, room);
        vehicles = Arrays.copyOf(vehicles, room);
        trips = Arrays.copyOf(trips, room);
        stops = Arrays.copyOf(stops, room);
        rounds = Arrays.copyOf(rounds, room);
        arrivals = Arrays.copyOf(arrivals, room);
        costs = Arrays.copyOf(costs, room);
        co2es = Arrays.copyOf(co2es, room);
        risks = Arrays.copyOf(risks, room);
        dropped = Arrays.copyOf(dropped, room);
    }
}
