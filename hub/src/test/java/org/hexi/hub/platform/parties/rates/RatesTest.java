package org.hexi.hub.platform.parties.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.junit.jupiter.api.Test;

class RatesTest {
    private static final PartyId FIRM = new PartyId(new UUID(0, 1));
    private static final PartyId OTHER_FIRM = new PartyId(new UUID(0, 2));

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final Rates rates = new Rates(new RateSettings(6, 10), () -> now);

    @Test
    void aMinutesCallsMayComeAtOnceAndTheNextAsSoonAsItsShareOfTheMinuteIsOver() {
        Viewer key = viewer(FIRM, "key:one");
        assertThat(allowed(key, 6)).isEqualTo(6);

        assertThat(rates.charge(key)).contains(new Rates.Refusal(6, Duration.ofSeconds(10)));
        now = now.plusSeconds(4);
        assertThat(rates.charge(key)).contains(new Rates.Refusal(6, Duration.ofSeconds(6)));
        now = now.plusSeconds(6);
        assertThat(allowed(key, 6)).isEqualTo(1);
        now = now.plus(Duration.ofHours(1));
        assertThat(allowed(key, 20)).isEqualTo(6);
    }

    @Test
    void oneKeyDoesNotUseUpTheCallsOfAnotherPartysKeyOfTheSameName() {
        assertThat(allowed(viewer(FIRM, "key:one"), 20)).isEqualTo(6);
        assertThat(allowed(viewer(OTHER_FIRM, "key:one"), 20)).isEqualTo(6);
    }

    @Test
    void manyKeysOfOnePartyShareTheCallsOfTheParty() {
        assertThat(allowed(viewer(FIRM, "key:one"), 6)).isEqualTo(6);
        assertThat(allowed(viewer(FIRM, "key:two"), 6)).isEqualTo(4);
        assertThat(rates.charge(viewer(FIRM, "key:three")))
                .map(Rates.Refusal::perMinute)
                .contains(10);
        assertThat(allowed(viewer(OTHER_FIRM, "key:four"), 6)).isEqualTo(6);
    }

    @Test
    void aWallClockPutBackGivesNothingAndBreaksNothing() {
        Viewer key = viewer(FIRM, "key:one");
        assertThat(allowed(key, 20)).isEqualTo(6);
        now = now.minusSeconds(3600);
        assertThat(allowed(key, 20)).isZero();
    }

    @Test
    void aLimitThatLetsNobodyInIsNoSetting() {
        assertThatThrownBy(() -> new RateSettings(0, 10))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("hexi.api.caller-per-minute");
        assertThatThrownBy(() -> new RateSettings(10, -1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("hexi.api.party-per-minute");
    }

    private long allowed(Viewer viewer, int calls) {
        return IntStream.range(0, calls)
                .mapToObj(call -> rates.charge(viewer))
                .filter(Optional::isEmpty)
                .count();
    }

    private static Viewer viewer(PartyId party, String name) {
        return Viewer.of(name, party, Set.of(Role.TRADER), Optional.empty());
    }
}
