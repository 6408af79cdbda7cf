package org.hexi.hub.platform.capacity.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.hexi.hub.platform.capacity.CapacityRejection;
import org.hexi.hub.platform.capacity.HoldId;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.capacity.HoldView.State;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The kernel. Every change of a hold first locks the row of its pool; a caller that changes holds of several pools in one
 * transaction takes them in the order of their keys and so cannot deadlock with another that does the same.
 */
@Service
@Transactional
class PooledCapacities implements Capacities {
    private final Pools pools;
    private final Holds holds;
    private final Ids ids;
    private final BusinessClock clock;

    PooledCapacities(Pools pools, Holds holds, Ids ids, BusinessClock clock) {
        this.pools = pools;
        this.holds = holds;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void open(CapacityPool pool, int units) {
        if (units < 0) {
            throw new InvalidValue("capacity.units.negative", "units", units, "zero or more units");
        }
        if (!pools.resize(pool, units)) {
            throw new Rejected(
                    new CapacityRejection.BelowGiven(pool, units, level(pool).given()));
        }
    }

    @Override
    public void openMissing(String kind, Map<String, Integer> unitsByKey) {
        if (!unitsByKey.isEmpty()) {
            pools.openMissing(kind, unitsByKey);
        }
    }

    @Override
    public HoldView hold(CapacityPool pool, int units, String holder, Instant expiresAt) {
        if (units < 1) {
            throw new InvalidValue("capacity.units.none", "units", units, "one unit or more");
        }
        if (!expiresAt.isAfter(clock.now())) {
            throw new InvalidValue("capacity.expiry.past", "expiresAt", expiresAt, "an instant still to come");
        }
        if (!pools.give(pool, units) && !giveAfterSweeping(pool, units)) {
            throw new Rejected(
                    new CapacityRejection.NotEnough(pool, units, level(pool).free()));
        }
        HoldView hold = new HoldView(new HoldId(ids.next()), pool, units, holder, State.HELD, expiresAt);
        holds.add(hold);
        return hold;
    }

    @Override
    public HoldView confirm(HoldId id) {
        HoldView hold = locked(id);
        if (hold.state() == State.CONFIRMED) {
            return hold;
        }
        if (hold.state() != State.HELD) {
            throw new Rejected(new CapacityRejection.NoLongerHeld(id, hold.state()));
        }
        if (isOverdue(hold)) {
            throw new Rejected(new CapacityRejection.NoLongerHeld(id, State.EXPIRED));
        }
        return move(hold, State.CONFIRMED);
    }

    @Override
    public HoldView release(HoldId id) {
        HoldView hold = locked(id);
        if (hold.state() == State.RELEASED || hold.state() == State.EXPIRED) {
            return hold;
        }
        pools.takeBack(hold.pool(), hold.units());
        return move(hold, isOverdue(hold) ? State.EXPIRED : State.RELEASED);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HoldView> find(HoldId id) {
        return holds.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Integer> residual(CapacityPool pool) {
        return pools.find(pool).map(Pools.Level::free);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Integer> residuals(String kind, Collection<String> keys) {
        return pools.free(kind, keys);
    }

    @Override
    public void endAt(CapacityPool pool, Instant end) {
        pools.endAt(pool, end);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> keys(String kind, Instant now) {
        return pools.keys(kind, now);
    }

    /** The pools that have an overdue hold, at most as many as a job should take at once. */
    @Transactional(readOnly = true)
    public List<CapacityPool> poolsWithOverdueHolds(int limit) {
        return holds.overdue(clock.now(), limit).stream()
                .map(HoldView::pool)
                .distinct()
                .toList();
    }

    /** Takes back what overdue holds of the pool kept. Running it twice, or on two replicas at once, takes it back once. */
    public void sweep(CapacityPool pool) {
        pools.lock(pool);
        int freed = holds.expireOverdue(pool, clock.now());
        if (freed > 0) {
            pools.takeBack(pool, freed);
        }
    }

    /** A buyer does not have to wait for the job: what has expired is free. */
    private boolean giveAfterSweeping(CapacityPool pool, int units) {
        sweep(pool);
        return pools.give(pool, units);
    }

    private HoldView locked(HoldId id) {
        pools.lock(holds.find(id).orElseThrow(() -> new NotFound("hold")).pool());
        return holds.find(id).orElseThrow(() -> new NotFound("hold"));
    }

    private boolean isOverdue(HoldView hold) {
        return hold.state() == State.HELD && !hold.expiresAt().isAfter(clock.now());
    }

    private HoldView move(HoldView hold, State state) {
        holds.move(hold.id(), state);
        return new HoldView(hold.id(), hold.pool(), hold.units(), hold.holder(), state, hold.expiresAt());
    }

    private Pools.Level level(CapacityPool pool) {
        return pools.find(pool).orElseThrow(() -> new Rejected(new CapacityRejection.NoSuchPool(pool)));
    }
}
