package org.hexi.hub.demo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {
    private final OfficeHours hours = new OfficeHours(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:00:00Z, 2026-03-02T00:00:00Z, opening",
        "2026-03-02T11:59:00Z, 2026-03-02T11:59:00Z, the last minute",
        "2026-03-02T12:00:00Z, 2026-03-03T00:00:00Z, closing",
        "2026-03-02T15:17:00Z, 2026-03-03T00:17:00Z, at night",
        "2026-03-02T20:40:00Z, 2026-03-03T00:40:00Z, before the office opens",
    })
    void whatFallsIntoTheNightWaitsForTheMorning(Instant wanted, Instant done, String why) {
        assertThat(hours.at(wanted)).as(why).isEqualTo(done);
    }
}
