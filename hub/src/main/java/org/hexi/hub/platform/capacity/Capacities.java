package org.hexi.hub.platform.capacity;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The capacity kernel. Never gives more than a pool has, nor to others what it keeps for somebody, whatever the number of buyers
 * and replicas: each change locks the one row of its pool. All calls join the caller's transaction. What is told is settled: what
 * has expired or is due for release is free, even when no job has noticed yet. Refusals are {@link CapacityRejection}s.
 */
public interface Capacities {
    /** Opens a pool or changes its size; a size below what is given out or kept is refused. Same size changes nothing. */
    void open(CapacityPool pool, int units);

    /** Opens the pools of one kind that are not open yet, with their units by key; leaves open ones as they are. */
    void openMissing(String kind, Map<String, Integer> unitsByKey);

    /** Changes the sizes of open pools, never below what is given out or kept; leaves alone what is not open. */
    void resizeOpen(String kind, Map<String, Integer> unitsByKey);

    /**
     * Keeps a part of an open pool for somebody, or changes what is kept: as many units as asked for, or as many as are free.
     *
     * @return the part as it is kept now
     */
    PoolLevel.Part reserve(CapacityPool pool, ReservedPart part);

    /** Ends a part: what is unused returns to free sale at once, what was drawn when it is given back. */
    void unreserve(CapacityPool pool, String part);

    /** Holds units of free sale until a business instant. */
    HoldView hold(CapacityPool pool, int units, String holder, Instant expiresAt);

    /** The same for whoever owns a part: first what is kept in it, then of free sale. A part that is not there holds nothing. */
    HoldView hold(CapacityPool pool, int units, String holder, Instant expiresAt, String part);

    /** Turns a hold into a confirmation. A hold that has expired is refused, even when no job has noticed yet. */
    HoldView confirm(HoldId id);

    /** Gives held or confirmed units back, to the part they were drawn from. Releasing twice changes nothing. */
    HoldView release(HoldId id);

    Optional<HoldView> find(HoldId id);

    /** Units of free sale now; empty when there is no such pool. */
    Optional<Integer> residual(CapacityPool pool);

    /** Units of free sale now for many pools of one kind, by key; unknown pools are absent. */
    Map<String, Integer> residuals(String kind, Collection<String> keys);

    /** Says when what a pool gives out is over; later nobody asks for it. Once said it stays. */
    void endAt(CapacityPool pool, Instant end);

    /** Keys of the pools of one kind that are not over, those that never said when they end among them. */
    Set<String> keys(String kind, Instant now);

    /** How full many pools of one kind are now, by key; unknown pools are absent. */
    Map<String, PoolLevel> levels(String kind, Collection<String> keys);
}
