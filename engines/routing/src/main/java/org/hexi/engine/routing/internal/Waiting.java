package org.hexi.engine.routing.internal;

/** What stands between the end of one leg and the cut-off of the next: a median that moves the clock, and a risk. */
interface Waiting {
    /** At the origin the goods are ready when they are ready; their handling lies inside the cut-off. */
    Waiting AT_ORIGIN = new Waiting() {
        @Override
        public long median() {
            return 0;
        }

        @Override
        public long units(long minutes) {
            return 0;
        }
    };

    /** The least minutes that must be available. */
    long median();

    /** The risk in units when so many minutes are available, or {@link Grid#IMPOSSIBLE}; never rises with them. */
    long units(long minutes);
}
