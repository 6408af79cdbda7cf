package org.hexi.hub.platform.capacity.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.capacity.PoolLevel;
import org.hexi.hub.platform.capacity.ReleaseStep;
import org.hexi.hub.platform.capacity.ReservedPart;

/**
 * The sums of one pool and of its parts, to be read, changed and written back under the lock of the pool. Given and reserved
 * units together exceed the units of the pool only where it was made smaller, and then nothing is free. Not thread-safe.
 */
final class PoolAccount {
    private final Pools.Level level;
    private final Map<String, PartRow> parts = new TreeMap<>();
    private int given;

    PoolAccount(Pools.Level level, Collection<PartRow> parts) {
        this.level = level;
        this.given = level.given();
        parts.forEach(part -> this.parts.put(part.name(), part));
    }

    /** Brings the account up to date: in the order in which it fell due, expiries before releases of the same instant. */
    void settle(Collection<Due> due) {
        List<Due> inOrder = new ArrayList<>(due);
        inOrder.sort(Comparator.comparing(Due::at).thenComparing(each -> each instanceof Due.Release));
        inOrder.forEach(each -> {
            switch (each) {
                case Due.Expiry expiry -> takeBack(expiry.units(), expiry.part(), expiry.partUnits());
                case Due.Release release -> release(release);
            }
        });
    }

    void takeBack(HoldView hold) {
        takeBack(hold.units(), hold.part(), hold.partUnits());
    }

    private void takeBack(int units, String from, int partUnits) {
        given -= units;
        parts.computeIfPresent(from, (name, part) -> part.takenBack(partUnits));
    }

    /** Draws from the part what it has and gives the rest of free sale; the caller has seen that both suffice. */
    int give(String name, int units) {
        PartRow part = parts.getOrDefault(name, PartRow.none(name));
        int drawn = Math.min(units, part.unused());
        given += units;
        parts.computeIfPresent(name, (same, old) -> old.drawn(drawn));
        return drawn;
    }

    PartRow reserve(ReservedPart wanted) {
        PartRow old = parts.getOrDefault(wanted.name(), PartRow.none(wanted.name()));
        int units = Math.max(old.given(), Math.min(wanted.units(), old.units() + free()));
        PartRow kept = new PartRow(level.key(), wanted.name(), units, old.given(), false);
        parts.put(wanted.name(), kept);
        return kept;
    }

    void close(String name) {
        parts.computeIfPresent(name, (same, part) -> part.closed());
    }

    int given() {
        return given;
    }

    int reserved() {
        return parts.values().stream().mapToInt(PartRow::unused).sum();
    }

    int free() {
        return Math.max(0, level.units() - given - reserved());
    }

    int freeFor(String part) {
        return free() + parts.getOrDefault(part, PartRow.none(part)).unused();
    }

    Collection<PartRow> parts() {
        return List.copyOf(parts.values());
    }

    /** @param held how many of the given units are only held */
    PoolLevel told(CapacityPool pool, int held) {
        List<PoolLevel.Part> told = parts.values().stream()
                .map(part -> new PoolLevel.Part(part.name(), part.units(), part.given()))
                .toList();
        int units = Math.max(level.units(), given + reserved());
        return new PoolLevel(pool, units, held, given - held, told);
    }

    private void release(Due.Release step) {
        parts.computeIfPresent(
                step.part(),
                (name, part) -> step.percent() == ReleaseStep.ALL ? part.closed() : part.released(step.percent()));
    }
}
