package org.hexi.hub.platform.capacity;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The capacity kernel. Never gives more than a pool has, whatever the number of buyers and replicas: each change locks the
 * one row of its pool. All calls join the caller's transaction. Refusals are {@link CapacityRejection}s.
 */
public interface Capacities {
    /** Opens a pool or changes its size; a size below what is already given out is refused. Same size changes nothing. */
    void open(CapacityPool pool, int units);

    /** Opens the pools of one kind that are not open yet, with their units by key; leaves open ones as they are. */
    void openMissing(String kind, Map<String, Integer> unitsByKey);

    /** Holds units until a business instant. What has expired in the pool is free, even when no job has noticed yet. */
    HoldView hold(CapacityPool pool, int units, String holder, Instant expiresAt);

    /** Turns a hold into a confirmation. A hold that has expired is refused, even when no job has noticed yet. */
    HoldView confirm(HoldId id);

    /** Gives held or confirmed units back. Releasing twice changes nothing. */
    HoldView release(HoldId id);

    Optional<HoldView> find(HoldId id);

    /** Units free now; empty when there is no such pool. */
    Optional<Integer> residual(CapacityPool pool);

    /** Units free now for many pools of one kind, by key; unknown pools are absent. */
    Map<String, Integer> residuals(String kind, Collection<String> keys);

    /** Says when what a pool gives out is over; later nobody asks for it. Once said it stays. */
    void endAt(CapacityPool pool, Instant end);

    /** Keys of the pools of one kind that are not over, those that never said when they end among them. */
    Set<String> keys(String kind, Instant now);
}
