package org.hexi.hub.platform.capacity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.hexi.hub.platform.capacity.CapacityRejection;
import org.hexi.hub.platform.capacity.HoldId;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.capacity.PoolLevel;
import org.hexi.hub.platform.capacity.ReleaseStep;
import org.hexi.hub.platform.capacity.ReservedPart;
import org.hexi.hub.platform.numbering.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parts of pools kept for somebody, on a real database and from two replicas. */
class PartsModuleTest extends HubTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ACTS = Boolean.getBoolean("hexi.long") ? 3000 : 300;
    private static final List<Long> SEEDS = List.of(5L, 20260402L);

    @Autowired
    DataSource database;

    @Autowired
    Ids ids;

    private Kernel here;
    private Kernel there;
    private CapacityPool pool;

    @BeforeEach
    void twoReplicasAndAPool() {
        here = Kernel.besides(database, ids);
        there = Kernel.besides(database, ids);
        pool = new CapacityPool("parts", ids.next().toString());
    }

    @AfterEach
    void closeReplicas() {
        here.close();
        there.close();
    }

    @Test
    void othersGetNothingOfAPartBeforeItsStepAndAllOfItAfterWithoutAnyJob() {
        open(10);
        Instant due = here.now.get().plus(HOUR);
        keep("firm", 8, new ReleaseStep(due, 100));
        assertThatThrownBy(() -> hold(there, 3, ""))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused ->
                                assertThat(refused.rejection()).isEqualTo(new CapacityRejection.NotEnough(pool, 3, 2)));
        there.now.set(due);
        assertThat(residual(there)).isEqualTo(10);
        assertThat(hold(there, 10, "").units()).isEqualTo(10);
    }

    @Test
    void theOwnerGivesBackToItsPart() {
        open(10);
        keep("firm", 6);
        HoldView hold = hold(here, 7, "firm");
        assertThat(hold.partUnits()).isEqualTo(6);
        assertThat(residual(here)).isEqualTo(3);
        there.call(kernel -> kernel.release(hold.id()));
        assertThat(residual(here)).isEqualTo(4);
        assertThat(level(here).freeFor("firm")).isEqualTo(10);
    }

    @Test
    void aPartThatEndsIsFreeForAllAndSoIsWhatComesBackLater() {
        open(10);
        keep("firm", 6);
        HoldView hold = hold(here, 2, "firm");
        here.call(kernel -> {
            kernel.unreserve(pool, "firm");
            return true;
        });
        assertThat(residual(here)).isEqualTo(8);
        here.call(kernel -> kernel.release(hold.id()));
        assertThat(residual(here)).isEqualTo(10);
    }

    @Test
    void aSmallerPoolStillKeepsWhatItPromised() {
        open(10);
        keep("firm", 6);
        hold(here, 2, "");
        here.call(kernel -> {
            kernel.resizeOpen(pool.kind(), Map.of(pool.key(), 5, "not open", 9));
            return true;
        });
        assertThat(level(here).units()).isEqualTo(8);
        assertThat(residual(here)).isZero();
        Map<String, Integer> others = here.call(kernel -> kernel.residuals(pool.kind(), List.of("not open")));
        assertThat(others).isEmpty();
    }

    @Test
    void hundredBuyersLeaveThePartOfTheOwnerAlone() throws Exception {
        open(21);
        keep("firm", 10);
        int buyers = 100;
        CyclicBarrier start = new CyclicBarrier(buyers);
        List<Future<String>> purchases = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(buyers)) {
            for (int buyer = 0; buyer < buyers; buyer++) {
                Kernel replica = buyer % 2 == 0 ? here : there;
                String part = buyer % 4 == 0 ? "firm" : "";
                purchases.add(threads.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return attempt(replica, 1, part).map(HoldView::part).orElse("refused");
                }));
            }
        }
        int free = 0;
        for (Future<String> purchase : purchases) {
            free += purchase.get().isEmpty() ? 1 : 0;
        }
        PoolLevel level = level(here);
        assertThat(level.held()).as("all that the pool has").isEqualTo(21);
        assertThat(level.parts()).containsExactly(new PoolLevel.Part("firm", 10, 10));
        assertThat(free).as("free sale never eats of the part").isLessThanOrEqualTo(11);
    }

    /** Whatever is done in whatever order: sums fit, what is told is what is given, and the job changes nothing that is told. */
    @Test
    void randomActsKeepTheSums() {
        SEEDS.forEach(this::walk);
    }

    private void walk(long seed) {
        pool = new CapacityPool("parts", ids.next().toString());
        open(15);
        Random random = new Random(seed);
        List<HoldId> known = new ArrayList<>();
        for (int act = 0; act < ACTS; act++) {
            Kernel replica = random.nextBoolean() ? here : there;
            String part = List.of("", "one", "two").get(random.nextInt(3));
            switch (random.nextInt(7)) {
                case 0, 1 -> buy(replica, 1 + random.nextInt(4), part, seed).ifPresent(known::add);
                case 2 -> some(known, random).ifPresent(id -> attemptConfirm(replica, id));
                case 3 -> some(known, random).ifPresent(id -> replica.call(kernel -> kernel.release(id)));
                case 4 -> keep(part.isEmpty() ? "one" : part, 1 + random.nextInt(6), ladder(random));
                case 5 -> pass(random.nextInt(40));
                default -> replica.expire();
            }
            check(known, "seed %d act %d".formatted(seed, act));
        }
    }

    private Optional<HoldId> buy(Kernel replica, int units, String part, long seed) {
        boolean isThere = units <= level(replica).freeFor(part);
        Optional<HoldView> bought = attempt(replica, units, part);
        assertThat(bought.isPresent()).as("seed %d buys", seed).isEqualTo(isThere);
        return bought.map(HoldView::id);
    }

    private void check(List<HoldId> known, String where) {
        PoolLevel told = level(here);
        int open = known.stream()
                .map(id -> here.call(kernel -> kernel.find(id)).orElseThrow())
                .filter(HoldView::isOpen)
                .filter(hold -> hold.state() == HoldView.State.CONFIRMED
                        || hold.expiresAt().isAfter(here.now.get()))
                .mapToInt(HoldView::units)
                .sum();
        assertThat(told.held() + told.confirmed()).as(where).isEqualTo(open);
        assertThat(told.free()).as(where).isNotNegative().isEqualTo(residual(there));
        there.expire();
        assertThat(level(here)).as("%s settled", where).isEqualTo(told);
    }

    private ReleaseStep[] ladder(Random random) {
        Instant first = here.now.get().plus(Duration.ofMinutes(random.nextInt(90)));
        ReleaseStep half = new ReleaseStep(first, 50);
        return random.nextBoolean()
                ? new ReleaseStep[] {half}
                : new ReleaseStep[] {half, new ReleaseStep(first.plus(HOUR), 100)};
    }

    private void pass(int minutes) {
        Instant next = here.now.get().plus(Duration.ofMinutes(minutes));
        here.now.set(next);
        there.now.set(next);
    }

    private static Optional<HoldId> some(List<HoldId> known, Random random) {
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }

    private static void attemptConfirm(Kernel replica, HoldId id) {
        try {
            replica.call(kernel -> kernel.confirm(id));
        } catch (Rejected over) {
            assertThat(over.rejection()).isInstanceOf(CapacityRejection.NoLongerHeld.class);
        }
    }

    private void open(int units) {
        here.call(kernel -> {
            kernel.open(pool, units);
            return true;
        });
    }

    private void keep(String name, int units, ReleaseStep... ladder) {
        here.call(kernel -> kernel.reserve(pool, new ReservedPart(name, units, List.of(ladder))));
    }

    private Optional<HoldView> attempt(Kernel replica, int units, String part) {
        try {
            return Optional.of(hold(replica, units, part));
        } catch (Rejected refused) {
            assertThat(refused.rejection()).isInstanceOf(CapacityRejection.NotEnough.class);
            return Optional.empty();
        }
    }

    private HoldView hold(Kernel replica, int units, String part) {
        Instant until = replica.now.get().plus(HOUR);
        return replica.call(kernel -> kernel.hold(pool, units, "test", until, part));
    }

    private int residual(Kernel replica) {
        return replica.call(kernel -> kernel.residual(pool)).orElseThrow();
    }

    private PoolLevel level(Kernel replica) {
        Map<String, PoolLevel> levels = replica.call(kernel -> kernel.levels(pool.kind(), List.of(pool.key())));
        return Objects.requireNonNull(levels.get(pool.key()));
    }
}
