package org.hexi.hub.demo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hexi.hub.demo.model.Step.Act;
import org.junit.jupiter.api.Test;

class DayScriptTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private final DayScript script = new DayScript(20260101, ZoneId.of("Asia/Shanghai"));

    @Test
    void aDayIsTheSameHoweverOftenItIsAsked() {
        assertThat(script.steps(MONDAY)).isEqualTo(script.steps(MONDAY));
    }

    @Test
    void anotherSeedBringsOtherDays() {
        assertThat(new DayScript(7, ZoneId.of("Asia/Shanghai")).steps(MONDAY)).isNotEqualTo(script.steps(MONDAY));
    }

    @Test
    void everyDayBeginsTheNext() {
        assertThat(script.steps(MONDAY))
                .filteredOn(step -> step.act() == Act.DAY)
                .singleElement()
                .satisfies(step -> assertThat(step.argument()).isEqualTo("2026-03-03"));
    }

    @Test
    void nobodyShipsOnSunday() {
        List<Step> sunday = script.steps(MONDAY.minusDays(1));

        assertThat(sunday).noneMatch(step -> step.act() == Act.DESCRIBE);
    }

    @Test
    void aWorkdayBringsTwoOrThreeConsignments() {
        assertThat(script.steps(MONDAY).stream()
                        .filter(step -> step.act() == Act.DESCRIBE)
                        .count())
                .isBetween(2L, 3L);
    }
}
