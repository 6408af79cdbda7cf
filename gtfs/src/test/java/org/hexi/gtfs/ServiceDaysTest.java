package org.hexi.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class ServiceDaysTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final WeeklyService TWO_WEEKS_OF_MONDAYS =
            new WeeklyService(Set.of(DayOfWeek.MONDAY), MONDAY, MONDAY.plusDays(13));

    @Test
    void theWeekRepeatsFromItsFirstToItsLastDay() {
        ServiceDays service = ServiceDays.weekly("S", WeeklyService.daily(MONDAY, MONDAY.plusDays(2)));
        assertThat(service.between(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")))
                .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
        assertThat(service.runsOn(MONDAY.minusDays(1))).isFalse();
        assertThat(service.runsOn(MONDAY.plusDays(3))).isFalse();
    }

    @Test
    void daysAreAddedInsideAndOutsideOfTheSpanAndTakenAway() {
        LocalDate before = MONDAY.minusDays(30);
        LocalDate tuesday = MONDAY.plusDays(1);
        ServiceDays service = new ServiceDays(
                "S", Optional.of(TWO_WEEKS_OF_MONDAYS), days(before, tuesday), days(MONDAY, MONDAY.plusDays(2)));
        assertThat(service.between(before, MONDAY.plusDays(60))).containsExactly(before, tuesday, MONDAY.plusDays(7));
        assertThat(service.between(MONDAY, tuesday)).containsExactly(tuesday);
        assertThat(service.first()).contains(before);
        assertThat(service.last()).contains(MONDAY.plusDays(7));
    }

    @Test
    void someServicesNeverRun() {
        ServiceDays removed =
                new ServiceDays("S", Optional.of(TWO_WEEKS_OF_MONDAYS), days(), days(MONDAY, MONDAY.plusDays(7)));
        assertThat(removed.first()).isEmpty();
        assertThat(removed.last()).isEmpty();
        assertThat(removed.between(MONDAY, MONDAY.plusDays(60))).isEmpty();
        assertThat(ServiceDays.on("S", List.of()).first()).isEmpty();
    }

    @Test
    void aWindowIsEnoughOfACalendarWithoutEnd() {
        ServiceDays service = ServiceDays.weekly(
                "S", WeeklyService.daily(LocalDate.parse("0001-01-01"), LocalDate.parse("9999-12-31")));
        assertThat(service.between(MONDAY, MONDAY.plusDays(6))).hasSize(7);
        assertThat(service.between(MONDAY, MONDAY.minusDays(1))).isEmpty();
        assertThat(service.last()).contains(LocalDate.parse("9999-12-31"));
    }

    @Test
    void aWeekDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> WeeklyService.daily(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(InvalidValue.class);
    }

    private static SortedSet<LocalDate> days(LocalDate... days) {
        return new TreeSet<>(List.of(days));
    }
}
