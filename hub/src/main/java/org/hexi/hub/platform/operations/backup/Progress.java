package org.hexi.hub.platform.operations.backup;

/** Told how far long work has come. */
public interface Progress {
    /**
     * Work begins, or a new part of it.
     *
     * @param steps below 0 when nobody knows how many
     */
    void begin(String work, int steps);

    /** One step is done. */
    void step();

    /** Nobody listens. */
    static Progress none() {
        return new Progress() {
            @Override
            public void begin(String work, int steps) {}

            @Override
            public void step() {}
        };
    }
}
