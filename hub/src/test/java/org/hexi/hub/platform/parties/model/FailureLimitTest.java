package org.hexi.hub.platform.parties.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailureLimitTest {
    @Test
    void oneNameAtOneAddressIsLimitedFirstAndTheSameHoweverTheNameIsWritten() {
        List<FailureLimit> limits = FailureLimit.of("li.wei", "192.0.2.1");
        assertThat(limits).filteredOn(FailureLimit::isNarrow).hasSize(1);
        assertThat(limits.getFirst().most()).isLessThan(limits.get(1).most());
        assertThat(FailureLimit.of("LI.WEI", "192.0.2.1")).isEqualTo(limits);
    }

    @Test
    void otherNamesAndAddressesAreCountedApart() {
        FailureLimit one = FailureLimit.of("li.wei", "192.0.2.1").getFirst();
        assertThat(FailureLimit.of("li.wei", "192.0.2.2").getFirst()).isNotEqualTo(one);
        assertThat(FailureLimit.of("wang.fang", "192.0.2.1").getFirst()).isNotEqualTo(one);
    }

    @Test
    void bucketsDoNotSpellOutWhoTried() {
        assertThat(FailureLimit.of("li.wei", "192.0.2.1"))
                .noneMatch(limit ->
                        limit.bucket().contains("li.wei") || limit.bucket().contains("192.0.2.1"));
    }

    @Test
    void aKeyOfTheDemoWorldNeverLooksLikeOneOfTheRealWorld() {
        assertThat(KeyKind.of(true).prefix()).isEqualTo("hexi_test_");
        assertThat(KeyKind.of(false).prefix()).isEqualTo("hexi_live_");
        assertThat(new Secret("hexi_live_0123456789abcdef").start()).isEqualTo("hexi_live_012345");
    }
}
