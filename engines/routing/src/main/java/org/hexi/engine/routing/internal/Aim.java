package org.hexi.engine.routing.internal;

/** What a search is after: the whole front, or less. Belongs to one search. */
public interface Aim {
    /** The whole front. */
    Aim ALL = new Aim() {
        @Override
        public boolean isWorthwhile(long released, long cost, long co2e, long risk) {
            return true;
        }

        @Override
        public void reached(long released, long cost, long co2e, long risk) {
            // everything delivered is wanted, whatever came before
        }
    };

    /**
     * Whether a journey released at this minute, or what is still to become one and takes no less in anything, could be
     * wanted. When it is false it stays false, also for whatever takes no less.
     */
    boolean isWorthwhile(long released, long cost, long co2e, long risk);

    /** A journey has come to the destination. */
    void reached(long released, long cost, long co2e, long risk);
}
