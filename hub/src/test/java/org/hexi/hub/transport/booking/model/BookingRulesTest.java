package org.hexi.hub.transport.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hexi.hub.transport.booking.BookingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BookingRulesTest {
    @ParameterizedTest
    @CsvSource({"1, 30", "60, 1200", "600, 12000"})
    void aPersonHasAtLeastFifteenMinutesHoweverFastTheBusinessClockRuns(int speed, int businessMinutes) {
        Duration length = HoldLength.at(speed);
        assertThat(length).isEqualTo(Duration.ofMinutes(businessMinutes));
        assertThat(length.dividedBy(speed)).isGreaterThanOrEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, CONFIRMED, true",
        "HELD, EXPIRED, true",
        "HELD, RELEASED, true",
        "CONFIRMED, RELEASED, true",
        "CONFIRMED, EXPIRED, false",
        "CONFIRMED, HELD, false"
    })
    void aBookingMovesForwardsOnly(BookingState from, BookingState to, boolean may) {
        assertThat(from.mayBecome(to)).isEqualTo(may);
    }

    @ParameterizedTest
    @EnumSource(BookingState.class)
    void whatIsClosedStaysClosed(BookingState next) {
        assertThat(BookingState.EXPIRED.mayBecome(next)).isFalse();
        assertThat(BookingState.RELEASED.mayBecome(next)).isFalse();
    }

    @Test
    void onlyHeldAndConfirmedKeepRoom() {
        assertThat(BookingState.values())
                .filteredOn(BookingState::isOpen)
                .containsExactly(BookingState.HELD, BookingState.CONFIRMED);
    }
}
