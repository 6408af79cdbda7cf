package org.hexi.hub.platform.capacity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.hexi.hub.platform.capacity.CapacityRejection;
import org.hexi.hub.platform.capacity.HoldId;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.capacity.HoldView.State;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.web.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The promise of the kernel: nothing is given twice, whoever asks, from wherever, as often as they like. */
class CapacityModuleTest extends HubTest {
    private static final Duration HOUR = Duration.ofHours(1);

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
        pool = new CapacityPool("test", ids.next().toString());
    }

    @AfterEach
    void closeReplicas() {
        here.close();
        there.close();
    }

    @Test
    void hundredBuyersOfTheLastTenSlotsGetExactlyTen() throws Exception {
        open(10);
        int buyers = 100;
        CyclicBarrier start = new CyclicBarrier(buyers);
        List<Future<Boolean>> purchases = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(buyers)) {
            for (int buyer = 0; buyer < buyers; buyer++) {
                Kernel replica = buyer % 2 == 0 ? here : there;
                String name = "buyer " + buyer;
                purchases.add(threads.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return buy(replica, name);
                }));
            }
        }
        int confirmed = 0;
        for (Future<Boolean> purchase : purchases) {
            confirmed += purchase.get() ? 1 : 0;
        }
        assertThat(confirmed).isEqualTo(10);
        assertThat(level()).isEqualTo(new Pools.Level(pool.key(), 10, 10, 0));
    }

    @Test
    void anExpiredHoldIsRefusedBeforeAnyJobNoticedAndItsUnitsAreFree() {
        open(4);
        HoldView hold = hold(here, 4);
        there.now.set(hold.expiresAt());
        assertThatThrownBy(() -> there.call(kernel -> kernel.confirm(hold.id())))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.rejection())
                                .isEqualTo(new CapacityRejection.NoLongerHeld(hold.id(), State.EXPIRED)));
        HoldView next = there.call(
                kernel -> kernel.hold(pool, 4, "next", there.now.get().plus(HOUR)));
        assertThat(next.state()).isEqualTo(State.HELD);
        assertThat(state(hold.id())).isEqualTo(State.EXPIRED);
        assertThat(level().given()).isEqualTo(4);
    }

    @Test
    void theJobFreesWhatExpiredOnceAlthoughTwoReplicasRunIt() throws Exception {
        open(4);
        HoldView first = hold(here, 3);
        there.now.set(first.expiresAt());
        here.now.set(first.expiresAt());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(here::expire);
            Future<?> other = threads.submit(there::expire);
            one.get();
            other.get();
        }
        assertThat(level().given()).isZero();
        assertThat(state(first.id())).isEqualTo(State.EXPIRED);
    }

    @Test
    void whatIsConfirmedDoesNotExpire() {
        open(2);
        HoldView hold = hold(here, 2);
        here.call(kernel -> kernel.confirm(hold.id()));
        here.now.set(hold.expiresAt().plus(HOUR));
        here.expire();
        assertThat(state(hold.id())).isEqualTo(State.CONFIRMED);
        assertThat(level().given()).isEqualTo(2);
    }

    @Test
    void releasingTwiceGivesBackOnceAndConfirmingTwiceChangesNothing() {
        open(5);
        HoldView kept = hold(here, 2);
        HoldView given = hold(here, 3);
        here.call(kernel -> kernel.confirm(given.id()));
        here.call(kernel -> kernel.confirm(given.id()));
        here.call(kernel -> kernel.release(given.id()));
        there.call(kernel -> kernel.release(given.id()));
        assertThat(level().given()).isEqualTo(kept.units());
        assertThatThrownBy(() -> here.call(kernel -> kernel.confirm(given.id())))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("capacity.hold.noLongerHeld");
    }

    @Test
    void aHoldThatIsTooLargeNamesWhatIsFree() {
        open(5);
        hold(here, 3);
        assertThatThrownBy(() -> hold(there, 3))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused ->
                                assertThat(refused.rejection()).isEqualTo(new CapacityRejection.NotEnough(pool, 3, 2)));
        assertThat(level().given()).isEqualTo(3);
    }

    @Test
    void aPoolIsResizedButNeverBelowWhatIsGiven() {
        open(5);
        hold(here, 3);
        open(4);
        assertThatThrownBy(() -> open(2))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.rejection())
                                .isEqualTo(new CapacityRejection.BelowGiven(pool, 2, 3)));
        here.call(kernel -> {
            kernel.openMissing(pool.kind(), Map.of(pool.key(), 99));
            return true;
        });
        assertThat(level().units()).isEqualTo(4);
    }

    @Test
    void unknownThingsAndImpossibleNumbersAreRefused() {
        assertThatThrownBy(() -> hold(here, 1)).isInstanceOf(Rejected.class).hasMessageContaining("pool.unknown");
        assertThatThrownBy(() -> here.call(kernel -> kernel.release(new HoldId(ids.next()))))
                .isInstanceOf(NotFound.class);
        open(1);
        assertThatThrownBy(() -> hold(here, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> here.call(kernel -> kernel.hold(pool, 1, "late", here.now.get())))
                .isInstanceOf(InvalidValue.class);
        Map<String, Integer> free =
                here.call(kernel -> kernel.residuals(pool.kind(), List.of(pool.key(), "no such pool")));
        assertThat(free).isEqualTo(Map.of(pool.key(), 1));
    }

    private boolean buy(Kernel replica, String buyer) {
        Instant until = replica.now.get().plus(HOUR);
        try {
            HoldView hold = replica.call(kernel -> kernel.hold(pool, 1, buyer, until));
            return replica.call(kernel -> kernel.confirm(hold.id())).state() == State.CONFIRMED;
        } catch (Rejected refused) {
            assertThat(refused.rejection()).isInstanceOf(CapacityRejection.NotEnough.class);
            return false;
        }
    }

    private void open(int units) {
        here.call(kernel -> {
            kernel.open(pool, units);
            return true;
        });
    }

    private HoldView hold(Kernel replica, int units) {
        Instant until = replica.now.get().plus(HOUR);
        return replica.call(kernel -> kernel.hold(pool, units, "test", until));
    }

    private State state(HoldId id) {
        return here.call(kernel -> kernel.find(id)).orElseThrow().state();
    }

    private Pools.Level level() {
        return here.call(kernel -> here.pools.find(pool)).orElseThrow();
    }
}
