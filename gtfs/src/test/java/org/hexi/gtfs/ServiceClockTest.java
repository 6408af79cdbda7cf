package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Times count from noon minus twelve hours; Berlin changes its clocks on 29 March and 25 October 2026. */
class ServiceClockTest {
    private static final ServiceClock BERLIN = new ServiceClock(ZoneId.of("Europe/Berlin"));
    private static final int HOUR = 3_600;

    @Test
    void onMostDaysTheServiceDayBeginsAtMidnight() {
        LocalDate day = LocalDate.parse("2026-03-02");
        assertThat(BERLIN.startOf(day)).isEqualTo("2026-03-01T23:00:00Z");
        assertThat(BERLIN.at(day, 8 * HOUR)).isEqualTo("2026-03-02T07:00:00Z");
        assertThat(BERLIN.at(day, 30 * HOUR)).isEqualTo("2026-03-03T05:00:00Z");
    }

    @Test
    void whereClocksGoForwardItBeginsAnHourBefore() {
        LocalDate day = LocalDate.parse("2026-03-29");
        assertThat(BERLIN.startOf(day)).isEqualTo("2026-03-28T22:00:00Z");
        assertThat(BERLIN.at(day, 8 * HOUR)).isEqualTo("2026-03-29T06:00:00Z");
    }

    @Test
    void whereClocksGoBackItBeginsAnHourLater() {
        LocalDate day = LocalDate.parse("2026-10-25");
        assertThat(BERLIN.startOf(day)).isEqualTo("2026-10-24T23:00:00Z");
        assertThat(BERLIN.at(day, 8 * HOUR)).isEqualTo("2026-10-25T07:00:00Z");
    }

    @Test
    void aTripOverTheChangeTakesAsLongAsOnAnyNight() {
        LocalDate day = LocalDate.parse("2026-03-28");
        assertThat(BERLIN.at(day, 25 * HOUR)).isEqualTo("2026-03-29T00:00:00Z");
        assertThat(BERLIN.at(day, 30 * HOUR)).isEqualTo("2026-03-29T05:00:00Z");
    }
}
