package org.hexi.hub.demo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
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
    void aShipmentsNumberTellsTheDayThatBroughtIt() {
        assertThat(script.steps(MONDAY))
                .filteredOn(step -> step.act() == Act.DESCRIBE)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(DayScript.dayOf(step.shipment())).isEqualTo(MONDAY));
    }

    @Test
    void everyDayBeginsTheNext() {
        assertThat(script.steps(MONDAY))
                .filteredOn(step -> step.act() == Act.DAY)
                .singleElement()
                .satisfies(step -> assertThat(step.argument()).isEqualTo("2026-03-03"));
    }

    @Test
    void aWeekendBringsFourConsignmentsADay() {
        assertThat(described(MONDAY.minusDays(1))).isEqualTo(4);
        assertThat(described(MONDAY.minusDays(2))).isEqualTo(4);
    }

    @Test
    void aWorkdayBringsSixToEightConsignments() {
        for (int day = 0; day < 5; day++) {
            assertThat(described(MONDAY.plusDays(day))).isBetween(6L, 8L);
        }
    }

    private long described(LocalDate day) {
        return script.steps(day).stream()
                .filter(step -> step.act() == Act.DESCRIBE)
                .count();
    }
}
