package org.hexi.hub.transport.network.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursMinutesTest {
    @ParameterizedTest
    @CsvSource({"0:00, 0", "00:05, 5", "7:30, 450", "28:00, 1680", "3600:00, 216000"})
    void hoursGoOnBeyondADay(String text, int minutes) {
        assertThat(HoursMinutes.read(text)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "28",
                "28:0",
                "28:60",
                "1 d 4 h",
                "-1:00",
                "28:00:00",
                "28.00",
                " 28:00",
                "12345:00",
                "：",
                "２:00"
            })
    void nothingElseIsRead(String text) {
        assertThat(HoursMinutes.read(text)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (int minutes = 0; minutes < 20_000; minutes += 7) {
            assertThat(HoursMinutes.read(HoursMinutes.write(minutes))).contains(minutes);
        }
    }
}
