package org.hexi.hub.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The business clock of the demonstration, read from its one row. Stands still while nothing runs: after a silence the first
 * instance to start sets the row on from the last heartbeat. Never goes backwards in one process. Thread-safe.
 */
public final class DemoClock implements BusinessClock {
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final ScopedValue<Instant> PINNED = ScopedValue.newInstance();

    private final DemoClockRow row;
    private final WallClock wall;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private final AtomicReference<@Nullable Reading> reading = new AtomicReference<>();

    DemoClock(DemoClockRow row, WallClock wall) {
        this.row = row;
        this.wall = wall;
    }

    /** Makes the row when there is none, and sets it on after a silence. To be called once, before the clock is read. */
    void wake(Instant start, int speed) {
        row.wake(start, speed, wall.now(), SILENCE);
        reading.set(null);
    }

    void beat() {
        row.beat(wall.now());
    }

    @Override
    public Instant now() {
        if (PINNED.isBound()) {
            return PINNED.get();
        }
        Instant computed = current().at(wall.now()).truncatedTo(ChronoUnit.MICROS);
        return latest.accumulateAndGet(computed, (last, next) -> next.isAfter(last) ? next : last);
    }

    @Override
    public int speed() {
        return current().row().speed();
    }

    /**
     * Runs a step of the scripted world at the instant the script gives it, however late the machine gets to it: inside,
     * {@link #now} tells that instant. This is what makes one seed give one world.
     */
    public void at(Instant scripted, Runnable step) {
        ScopedValue.where(PINNED, scripted).run(step);
    }

    private Reading current() {
        Instant now = wall.now();
        Reading known = reading.get();
        if (known != null && Duration.between(known.readAt(), now).compareTo(FRESH) < 0) {
            return known;
        }
        Reading fresh = new Reading(row.read(), now);
        reading.set(fresh);
        return fresh;
    }

    private record Reading(DemoClockRow.Row row, Instant readAt) {
        Instant at(Instant wallNow) {
            Duration passed = Duration.between(row.wallEpoch(), wallNow);
            return row.businessEpoch().plus(passed.isNegative() ? Duration.ZERO : passed.multipliedBy(row.speed()));
        }
    }
}
