package org.hexi.engine.routing.api;

/** How the goods stand at the origin of a question. Immutable. */
public sealed interface Start {
    Start HANDED_OVER = new HandedOver();

    /** Ready to be handed over: the first leg is boarded without a change. */
    record HandedOver() implements Start {}

    /**
     * Put down by a leg before the question, at its ready minute: the first leg comes after a change like any other.
     *
     * @param isOffRoad whether a lorry brought them, so that no road leg follows
     * @param nowMinute before it nothing is decided any more. A dwell that began before it counts as done for no more than
     *     its median: what has waited long is ready now, not a while ago.
     */
    record Unloaded(boolean isOffRoad, long nowMinute) implements Start {
        /** When the dwell of a change of the given median is taken to begin. */
        public long dwellStart(long unloadedMinute, long medianMinutes) {
            return Math.max(unloadedMinute, nowMinute - medianMinutes);
        }
    }
}
