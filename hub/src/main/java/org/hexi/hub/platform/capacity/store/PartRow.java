package org.hexi.hub.platform.capacity.store;

/**
 * A part of a pool as it is stored. Immutable.
 *
 * @param key of its pool
 * @param units kept or drawn; never less than what is drawn
 * @param isClosed whether nothing is kept any more, nor what comes back
 */
record PartRow(String key, String name, int units, int given, boolean isClosed) {
    private static final int HUNDRED = 100;

    /** A part nobody has reserved. */
    static PartRow none(String name) {
        return new PartRow("", name, 0, 0, true);
    }

    int unused() {
        return units - given;
    }

    PartRow drawn(int more) {
        return new PartRow(key, name, units, given + more, isClosed);
    }

    PartRow takenBack(int back) {
        return new PartRow(key, name, isClosed ? units - back : units, given - back, isClosed);
    }

    /** Whole units return, so that half of a last one is not kept for nobody. */
    PartRow released(int percent) {
        int freed = Math.ceilDiv(unused() * percent, HUNDRED);
        return new PartRow(key, name, units - freed, given, isClosed);
    }

    PartRow closed() {
        return new PartRow(key, name, given, given, true);
    }
}
