package org.hexi.hub.platform.capacity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.hexi.hub.platform.capacity.HoldId;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.capacity.HoldView.State;
import org.hexi.hub.platform.numbering.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Random acts on one pool, compared after each with what a list on paper would say. */
class CapacityLawTest extends HubTest {
    private static final int ACTS = Boolean.getBoolean("hexi.long") ? 4000 : 400;
    private static final int UNITS = 12;
    private static final List<Long> SEEDS = List.of(1L, 20260301L, 977L);

    @BeforeAll
    static void tellSeedsAndCounts() {
        System.out.printf("capacity law: %d acts with each of the seeds %s%n", ACTS, SEEDS);
    }

    @Autowired
    DataSource database;

    @Autowired
    Ids ids;

    @Test
    void theKernelSaysWhatTheListOnPaperSays() {
        for (long seed : SEEDS) {
            try (Kernel kernel = Kernel.besides(database, ids)) {
                new Walk(kernel, new CapacityPool("law", ids.next().toString()), seed).run();
            }
        }
    }

    private static final class Walk {
        private final Kernel kernel;
        private final CapacityPool pool;
        private final Random random;
        private final long seed;
        private final List<HoldView> paper = new ArrayList<>();

        Walk(Kernel kernel, CapacityPool pool, long seed) {
            this.kernel = kernel;
            this.pool = pool;
            this.seed = seed;
            this.random = new Random(seed);
        }

        void run() {
            kernel.call(capacities -> {
                capacities.open(pool, UNITS);
                return true;
            });
            for (int act = 0; act < ACTS; act++) {
                switch (random.nextInt(6)) {
                    case 0, 1 -> hold();
                    case 2 -> confirm();
                    case 3 -> release();
                    case 4 -> kernel.now.updateAndGet(now -> now.plus(Duration.ofMinutes(random.nextInt(40))));
                    default -> kernel.expire();
                }
                check(act);
            }
        }

        private void hold() {
            int units = 1 + random.nextInt(4);
            Instant until = kernel.now.get().plus(Duration.ofMinutes(1 + random.nextInt(120)));
            boolean expected = units <= UNITS - live();
            Optional<HoldView> hold =
                    attempt(() -> kernel.call(capacities -> capacities.hold(pool, units, "walk", until)));
            assertThat(hold.isPresent()).as("seed %d hold", seed).isEqualTo(expected);
            hold.ifPresent(paper::add);
        }

        private void confirm() {
            if (paper.isEmpty()) {
                return;
            }
            int at = random.nextInt(paper.size());
            HoldView hold = paper.get(at);
            boolean expected = isLive(hold);
            Optional<HoldView> confirmed = attempt(() -> kernel.call(capacities -> capacities.confirm(hold.id())));
            assertThat(confirmed.isPresent()).as("seed %d confirm", seed).isEqualTo(expected);
            confirmed.ifPresent(now -> paper.set(at, now));
        }

        private void release() {
            if (paper.isEmpty()) {
                return;
            }
            int at = random.nextInt(paper.size());
            HoldId id = paper.get(at).id();
            paper.set(at, kernel.call(capacities -> capacities.release(id)));
        }

        private void check(int act) {
            Pools.Level level =
                    kernel.call(capacities -> kernel.pools.find(pool)).orElseThrow();
            assertThat(level.given()).as("seed %d act %d", seed, act).isBetween(live(), UNITS);
        }

        private int live() {
            return paper.stream().filter(this::isLive).mapToInt(HoldView::units).sum();
        }

        private boolean isLive(HoldView hold) {
            return hold.state() == State.CONFIRMED
                    || hold.state() == State.HELD && hold.expiresAt().isAfter(kernel.now.get());
        }

        private static Optional<HoldView> attempt(Supplier<HoldView> work) {
            try {
                return Optional.of(work.get());
            } catch (Rejected refused) {
                return Optional.empty();
            }
        }
    }
}
