package org.hexi.engine.routing.internal;

import java.util.Arrays;

/**
 * How every label came about, in columns: the label before it, the transfer made, the ride or road taken, and what it takes in the
 * four criteria. Grows only; a label dropped from its bag keeps its row. One sheet of columns for each part of the places that
 * labels are made for at the same time: whatever is written about a label is written by the part it was made for.
 */
final class Labels {
    static final int NONE = -1;
    private static final int FIRST_ROOM = 1 << 13;

    private final Sheet[] sheets;
    private final int sheetBits;
    private final int sheetMask;

    Labels(int parts) {
        this.sheetBits = Integer.SIZE - Integer.numberOfLeadingZeros(parts - 1);
        this.sheetMask = (1 << sheetBits) - 1;
        this.sheets = new Sheet[parts];
        Arrays.setAll(sheets, part -> new Sheet());
    }

    /** The columns of one part. */
    private static final class Sheet {
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

    private Sheet sheet(int label) {
        return sheets[label & sheetMask];
    }

    private int row(int label) {
        return label >>> sheetBits;
    }

    private int add(int part, int parent, int transfer, int round, long arrival) {
        return sheets[part].add(parent, transfer, round, arrival) << sheetBits | part;
    }

    int ride(int part, int parent, int transfer, int round, long arrival, int lane, int trip, int from, int to) {
        int label = add(part, parent, transfer, round, arrival);
        Sheet sheet = sheets[part];
        sheet.vehicles[row(label)] = lane;
        sheet.trips[row(label)] = trip;
        sheet.stops[row(label)] = from << 16 | to;
        return label;
    }

    int road(int part, int parent, int transfer, int round, long arrival, int road) {
        int label = add(part, parent, transfer, round, arrival);
        sheets[part].vehicles[row(label)] = ~road;
        return label;
    }

    /** Notes what a label takes before any deadline. */
    void takes(int label, long cost, long co2e, long risk) {
        Sheet sheet = sheet(label);
        sheet.costs[row(label)] = cost;
        sheet.co2es[row(label)] = co2e;
        sheet.risks[row(label)] = risk;
    }

    /** Notes that another label covers this one. */
    void drop(int label) {
        sheet(label).dropped[row(label)] = true;
    }

    boolean isDropped(int label) {
        return sheet(label).dropped[row(label)];
    }

    long cost(int label) {
        return sheet(label).costs[row(label)];
    }

    long co2e(int label) {
        return sheet(label).co2es[row(label)];
    }

    long risk(int label) {
        return sheet(label).risks[row(label)];
    }

    /** The label the first part makes next. */
    int next() {
        return sheets[0].size << sheetBits;
    }

    /** The end of a leg before the question. */
    int unloaded(long arrival) {
        return add(0, NONE, NONE, 0, arrival);
    }

    /** Whether a label is the end of a leg before the question, and so no leg of a journey. */
    boolean isStart(int label) {
        return round(label) == 0;
    }

    int parent(int label) {
        return sheet(label).parents[row(label)];
    }

    int transfer(int label) {
        return sheet(label).transfers[row(label)];
    }

    int round(int label) {
        return sheet(label).rounds[row(label)];
    }

    long arrival(int label) {
        return sheet(label).arrivals[row(label)];
    }

    boolean isRoad(int label) {
        return sheet(label).vehicles[row(label)] < 0;
    }

    int road(int label) {
        return ~sheet(label).vehicles[row(label)];
    }

    int lane(int label) {
        return sheet(label).vehicles[row(label)];
    }

    int trip(int label) {
        return sheet(label).trips[row(label)];
    }

    int fromStop(int label) {
        return sheet(label).stops[row(label)] >>> 16;
    }

    int toStop(int label) {
        return sheet(label).stops[row(label)] & 0xFFFF;
    }
}
