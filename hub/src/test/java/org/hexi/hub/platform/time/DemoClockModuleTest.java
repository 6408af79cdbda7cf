package org.hexi.hub.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.hexi.hub.HubTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class DemoClockModuleTest extends HubTest {
    private static final Instant WALL = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final AtomicReference<Instant> wall = new AtomicReference<>(WALL);

    @BeforeEach
    void noClockYet() {
        jdbc.sql("delete from clock.demo_clock").update();
    }

    @Test
    void runsFasterThanTheWall() {
        DemoClock clock = woken();

        pass(Duration.ofMinutes(1));

        assertThat(clock.now()).isEqualTo(START.plus(Duration.ofHours(1)));
        assertThat(clock.speed()).isEqualTo(60);
    }

    @Test
    void standsStillWhileNothingRuns() {
        DemoClock before = woken();
        pass(Duration.ofMinutes(1));
        before.beat();

        pass(Duration.ofDays(3));
        DemoClock after = woken();

        assertThat(after.now()).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @Test
    void aSecondReplicaTellsTheSameTime() {
        DemoClock first = woken();
        pass(Duration.ofSeconds(5));

        assertThat(woken().now()).isEqualTo(first.now());
    }

    @Test
    void neverGoesBackwards() {
        DemoClock clock = woken();
        pass(Duration.ofMinutes(2));
        Instant seen = clock.now();

        wall.set(WALL);

        assertThat(clock.now()).isEqualTo(seen);
    }

    @Test
    void tellsTheScriptedInstantInsideAStep() {
        DemoClock clock = woken();
        AtomicReference<Instant> inside = new AtomicReference<>(Instant.EPOCH);
        Instant scripted = Instant.parse("2026-03-05T12:00:00Z");

        clock.at(scripted, () -> inside.set(clock.now()));

        assertThat(inside).hasValue(scripted);
        assertThat(clock.now()).isBefore(scripted);
    }

    private DemoClock woken() {
        DemoClock clock = new DemoClock(new DemoClockRow(jdbc, transaction), wall::get);
        clock.wake(START, 60);
        return clock;
    }

    private void pass(Duration duration) {
        wall.updateAndGet(now -> now.plus(duration));
    }
}
