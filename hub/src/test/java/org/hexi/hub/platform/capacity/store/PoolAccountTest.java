package org.hexi.hub.platform.capacity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.hexi.hub.platform.capacity.HoldId;
import org.hexi.hub.platform.capacity.HoldView;
import org.hexi.hub.platform.capacity.HoldView.State;
import org.hexi.hub.platform.capacity.ReservedPart;
import org.junit.jupiter.api.Test;

/** The sums of a pool with parts, reckoned by hand. */
class PoolAccountTest {
    private static final Instant FOURTEEN_DAYS = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant SEVEN_DAYS = Instant.parse("2026-05-08T00:00:00Z");
    private static final String FIRM = "firm";

    private final PoolAccount account = new PoolAccount(new Pools.Level("train", 20, 4, 0), List.of());

    @Test
    void whatIsKeptIsNotFreeForOthers() {
        keep(10);
        assertThat(account.free()).isEqualTo(6);
        assertThat(account.freeFor(FIRM)).isEqualTo(16);
        assertThat(account.reserved()).isEqualTo(10);
    }

    @Test
    void aPartTakesWhatIsFreeAndNoMore() {
        keep(30);
        assertThat(account.free()).isZero();
        assertThat(account.reserved()).isEqualTo(16);
    }

    @Test
    void theOwnerDrawsItsPartFirstAndThenBuysLikeOthers() {
        keep(10);
        assertThat(account.give(FIRM, 12)).isEqualTo(10);
        assertThat(account.reserved()).isZero();
        assertThat(account.free()).isEqualTo(4);
    }

    @Test
    void halfOfWhatIsUnusedReturnsAndThenTheRest() {
        keep(10);
        account.give(FIRM, 3);
        account.settle(List.of(step(FOURTEEN_DAYS, 50)));
        assertThat(account.reserved()).as("4 of 7 return").isEqualTo(3);
        account.settle(List.of(step(SEVEN_DAYS, 100)));
        assertThat(account.reserved()).isZero();
        assertThat(account.free()).isEqualTo(13);
    }

    @Test
    void whatEndedBeforeAStepCountsAsUnusedAtThatStep() {
        keep(10);
        account.give(FIRM, 4);
        HoldView early = hold(4, 4, FOURTEEN_DAYS.minusSeconds(1));
        account.settle(List.of(step(FOURTEEN_DAYS, 50), Due.Expiry.of(early)));
        assertThat(account.reserved()).as("half of ten").isEqualTo(5);
    }

    @Test
    void whatEndsAfterAStepWasUsedAtThatStep() {
        keep(10);
        account.give(FIRM, 4);
        HoldView late = hold(4, 4, FOURTEEN_DAYS.plusSeconds(1));
        account.settle(List.of(Due.Expiry.of(late), step(FOURTEEN_DAYS, 50)));
        assertThat(account.reserved())
                .as("half of six and the four that came back")
                .isEqualTo(7);
    }

    @Test
    void whatComesBackToAClosedPartIsFreeForAll() {
        keep(10);
        account.give(FIRM, 4);
        account.close(FIRM);
        account.takeBack(hold(4, 4, SEVEN_DAYS));
        assertThat(account.reserved()).isZero();
        assertThat(account.free()).isEqualTo(16);
    }

    private void keep(int units) {
        account.reserve(new ReservedPart(FIRM, units, List.of()));
    }

    private static Due.Release step(Instant at, int percent) {
        return new Due.Release("train", FIRM, at, percent);
    }

    private static HoldView hold(int units, int partUnits, Instant until) {
        HoldId id = new HoldId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
        return new HoldView(id, new CapacityPool("test", "train"), units, FIRM, partUnits, "firm", State.HELD, until);
    }
}
