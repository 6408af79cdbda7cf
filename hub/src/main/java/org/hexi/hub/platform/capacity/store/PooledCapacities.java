package org.hexi.hub.platform.capacity.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.hexi.hub.platform.capacity.PoolLevel;
import org.hexi.hub.platform.capacity.ReservedPart;
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
    private final Parts parts;
    private final Holds holds;
    private final Accounts accounts;
    private final Ids ids;
    private final BusinessClock clock;

    PooledCapacities(Pools pools, Parts parts, Holds holds, Accounts accounts, Ids ids, BusinessClock clock) {
        this.pools = pools;
        this.parts = parts;
        this.holds = holds;
        this.accounts = accounts;
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
                    new CapacityRejection.BelowGiven(pool, units, level(pool).taken()));
        }
    }

    @Override
    public void openMissing(String kind, Map<String, Integer> unitsByKey) {
        if (!unitsByKey.isEmpty()) {
            pools.openMissing(kind, unitsByKey);
        }
    }

    @Override
    public void resizeOpen(String kind, Map<String, Integer> unitsByKey) {
        if (!unitsByKey.isEmpty()) {
            pools.resizeOpen(kind, unitsByKey);
        }
    }

    @Override
    public PoolLevel.Part reserve(CapacityPool pool, ReservedPart part) {
        PoolAccount account = settled(pool);
        account.reserve(part);
        write(pool, account);
        parts.climb(pool, part.name(), part.ladder());
        return settle(pool).parts().stream()
                .filter(kept -> kept.name().equals(part.name()))
                .map(PooledCapacities::view)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void unreserve(CapacityPool pool, String part) {
        PoolAccount account = settled(pool);
        account.close(part);
        write(pool, account);
        parts.climb(pool, part, List.of());
    }

    @Override
    public HoldView hold(CapacityPool pool, int units, String holder, Instant expiresAt) {
        check(units, expiresAt);
        if (!pools.give(pool, units) && !giveAfterSettling(pool, units)) {
            throw new Rejected(
                    new CapacityRejection.NotEnough(pool, units, level(pool).free()));
        }
        return add(pool, units, "", 0, holder, expiresAt);
    }

    @Override
    public HoldView hold(CapacityPool pool, int units, String holder, Instant expiresAt, String part) {
        if (!parts.has(pool, part)) {
            return hold(pool, units, holder, expiresAt);
        }
        check(units, expiresAt);
        PoolAccount account = settled(pool);
        if (units > account.freeFor(part)) {
            throw new Rejected(new CapacityRejection.NotEnough(pool, units, account.freeFor(part)));
        }
        int drawn = account.give(part, units);
        write(pool, account);
        return add(pool, units, part, drawn, holder, expiresAt);
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
        CapacityPool pool = get(id).pool();
        PoolAccount account = settle(pool);
        HoldView hold = get(id);
        if (!hold.isOpen()) {
            return hold;
        }
        account.takeBack(hold);
        write(pool, account);
        return move(hold, State.RELEASED);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HoldView> find(HoldId id) {
        return holds.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Integer> residual(CapacityPool pool) {
        return Optional.ofNullable(residuals(pool.kind(), List.of(pool.key())).get(pool.key()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Integer> residuals(String kind, Collection<String> keys) {
        Map<String, Integer> free = new HashMap<>();
        accounts.settled(kind, keys, clock.now())
                .forEach((key, read) -> free.put(key, read.account().free()));
        return free;
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

    @Override
    @Transactional(readOnly = true)
    public Map<String, PoolLevel> levels(String kind, Collection<String> keys) {
        Map<String, PoolLevel> levels = new HashMap<>();
        accounts.settled(kind, keys, clock.now())
                .forEach((key, read) -> levels.put(key, read.account().told(new CapacityPool(kind, key), read.held())));
        return levels;
    }

    /** The pools on which something is due, about as many as a job should take at once. */
    @Transactional(readOnly = true)
    public Set<CapacityPool> poolsWithDues(int limit) {
        Instant now = clock.now();
        Set<CapacityPool> found = new LinkedHashSet<>(parts.poolsWithDue(now, limit));
        holds.overdue(now, limit).forEach(hold -> found.add(hold.pool()));
        return found;
    }

    /** Books what is due on the pool. Running it twice, or on two replicas at once, books it once. */
    public PoolAccount settle(CapacityPool pool) {
        PoolAccount account = settled(pool);
        write(pool, account);
        return account;
    }

    /** A buyer does not have to wait for the job: what is due is free. */
    private boolean giveAfterSettling(CapacityPool pool, int units) {
        settle(pool);
        return pools.give(pool, units);
    }

    /** The pool, locked, with everything that was due taken: whoever calls this writes it or rolls back. */
    private PoolAccount settled(CapacityPool pool) {
        Pools.Level level = pools.lock(pool).orElseThrow(() -> noSuch(pool));
        Instant now = clock.now();
        PoolAccount account = new PoolAccount(level, parts.list(pool.kind(), List.of(pool.key())));
        List<Due> due = new ArrayList<>(parts.takeDue(pool, now));
        holds.expireOverdue(pool, now).forEach(hold -> due.add(Due.Expiry.of(hold)));
        account.settle(due);
        return account;
    }

    private void write(CapacityPool pool, PoolAccount account) {
        pools.write(pool, account.given(), account.reserved());
        account.parts().forEach(part -> parts.put(pool.kind(), part));
    }

    private void check(int units, Instant expiresAt) {
        if (units < 1) {
            throw new InvalidValue("capacity.units.none", "units", units, "one unit or more");
        }
        if (!expiresAt.isAfter(clock.now())) {
            throw new InvalidValue("capacity.expiry.past", "expiresAt", expiresAt, "an instant still to come");
        }
    }

    private HoldView add(CapacityPool pool, int units, String part, int partUnits, String holder, Instant expiresAt) {
        HoldView hold =
                new HoldView(new HoldId(ids.next()), pool, units, part, partUnits, holder, State.HELD, expiresAt);
        holds.add(hold);
        return hold;
    }

    private HoldView locked(HoldId id) {
        pools.lock(get(id).pool());
        return get(id);
    }

    private HoldView get(HoldId id) {
        return holds.find(id).orElseThrow(() -> new NotFound("hold"));
    }

    private boolean isOverdue(HoldView hold) {
        return hold.state() == State.HELD && !hold.expiresAt().isAfter(clock.now());
    }

    private HoldView move(HoldView hold, State state) {
        holds.move(hold.id(), state);
        return hold.in(state);
    }

    private Pools.Level level(CapacityPool pool) {
        return pools.find(pool).orElseThrow(() -> noSuch(pool));
    }

    private static Rejected noSuch(CapacityPool pool) {
        return new Rejected(new CapacityRejection.NoSuchPool(pool));
    }

    private static PoolLevel.Part view(PartRow part) {
        return new PoolLevel.Part(part.name(), part.units(), part.given());
    }
}
