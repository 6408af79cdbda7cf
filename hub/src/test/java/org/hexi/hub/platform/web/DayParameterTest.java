package org.hexi.hub.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayParameterTest {
    private static final ZoneId LANZHOU = ZoneId.of("Asia/Shanghai");

    @Test
    void aDayBeginsInItsZone() {
        assertThat(start(" 2026-03-01 ", 0)).contains(Instant.parse("2026-02-28T16:00:00Z"));
        assertThat(start("2026-03-01", 1)).contains(Instant.parse("2026-03-01T16:00:00Z"));
        assertThat(start(" ", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "yesterday", "-999999999-01-01", "+10000-01-01", "２０２６-01-01", "2026-1-1"})
    void whatIsNoDayIsNamed(String typed) {
        assertThatThrownBy(() -> start(typed, 0))
                .isInstanceOfSatisfying(
                        InvalidValue.class, fault -> assertThat(fault.field()).isEqualTo("from"));
    }

    private static Optional<Instant> start(String typed, int daysLater) {
        return DayParameter.start("web.day", "from", typed, LANZHOU, daysLater);
    }
}
