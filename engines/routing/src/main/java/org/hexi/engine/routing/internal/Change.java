package org.hexi.engine.routing.internal;

/**
 * What stands between the end of one leg and the cut-off of the next. Belongs to one question.
 *
 * @param transfer its number, or {@link Labels#NONE} at the origin
 */
record Change(int transfer, long cost, long co2e, Waiting waiting) {
    /** At the origin the goods are ready when they are ready. */
    static final Change NONE = new Change(Labels.NONE, 0, 0, Waiting.AT_ORIGIN);

    static Change of(PricedNetwork priced, int transfer) {
        Fares fares = priced.transfers();
        return new Change(transfer, fares.cost(transfer), fares.co2e(transfer), priced.connection(transfer));
    }

    long median() {
        return waiting.median();
    }

    long units(long minutes) {
        return waiting.units(minutes);
    }
}
