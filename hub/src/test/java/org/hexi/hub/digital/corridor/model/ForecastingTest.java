package org.hexi.hub.digital.corridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.junit.jupiter.api.Test;

class ForecastingTest {
    private static final long SEED = 20260302;
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final PlaceCode BORDER = new PlaceCode("AKL");
    private static final PlaceCode BEYOND = new PlaceCode("DST");
    private static final Spread DWELL = new Spread(24 * 60, 72 * 60, "test");

    @Test
    void quantilesOfOneStayAreThoseOfItsDistribution() {
        Forecast forecast = draw(List.of(new ChainStep.Stay(BORDER, DWELL, 0)), START.plus(Duration.ofHours(72)));
        assertThat(hours(forecast.p50())).isCloseTo(24, within(2.0));
        assertThat(hours(forecast.p90())).isCloseTo(72, within(7.0));
        assertThat(hours(forecast.p10())).isCloseTo(8, within(1.0));
        assertThat(forecast.probability()).isBetween(new BigDecimal("0.88"), new BigDecimal("0.92"));
    }

    @Test
    void theSameSeedGivesTheSameForecastAndAnotherSeedAnother() {
        List<ChainStep> chain = List.of(new ChainStep.Stay(BORDER, DWELL, 0));
        assertThat(draw(chain, START)).isEqualTo(draw(chain, START));
        assertThat(Forecasting.draw(START, chain, START, START, 1).p50())
                .isNotEqualTo(Forecasting.draw(START, chain, START, START, 2).p50());
    }

    @Test
    void whatLiesBehindDropsOutAndTheRestKeepsItsLuck() {
        Instant departure = START.plus(Duration.ofDays(40));
        ChainStep dwell = new ChainStep.Stay(BORDER, DWELL, 0);
        ChainStep wait = new ChainStep.Board("R105", BORDER, 0, List.of(Forecasting.minute(departure)));
        ChainStep release = new ChainStep.Stay(BEYOND, DWELL, 0);
        Forecast planned = draw(List.of(dwell, wait, release), START);
        Forecast left = Forecasting.draw(departure, List.of(release), departure, START, SEED);
        assertThat(List.of(left.p10(), left.p50(), left.p90()))
                .isEqualTo(List.of(planned.p10(), planned.p50(), planned.p90()));
    }

    @Test
    void aDeadlineBeforeTheEarliestEndIsLostAndOneFarBehindIsKept() {
        ChainStep ride = new ChainStep.Run(BORDER, BEYOND, 600, new Spread(20, 60, "test"));
        assertThat(draw(List.of(ride), START.plus(Duration.ofMinutes(600))).probability())
                .isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(draw(List.of(ride), START.plus(Duration.ofDays(30))).probability())
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void aMissedDepartureWaitsForTheNextAndMovesTheTimetableOfItsRun() {
        long departure = Forecasting.minute(START) + 60;
        long next = departure + 2 * 24 * 60;
        List<ChainStep> chain = List.of(
                new ChainStep.Board("R105", BEYOND, 120, List.of(departure, next)),
                new ChainStep.Stop(BEYOND, departure + 300, 0));
        Forecast forecast = draw(chain, START);
        assertThat(forecast.p10()).isEqualTo(forecast.p90()).isEqualTo(Instant.ofEpochSecond((next + 300) * 60));
    }

    @Test
    void beyondTheLastDepartureKnownTheServiceRunsByTheWeek() {
        long past = Forecasting.minute(START) - 10;
        Forecast forecast = draw(List.of(new ChainStep.Board("R105", BEYOND, 0, List.of(past))), START);
        assertThat(forecast.p50()).isEqualTo(Instant.ofEpochSecond((past + 7 * 24 * 60) * 60));
    }

    @Test
    void whoHasWaitedLongWaitsLongerThanTheMedianInAll() {
        Forecast fresh = draw(List.of(new ChainStep.Stay(BORDER, DWELL, 0)), START);
        Forecast waiting = draw(List.of(new ChainStep.Stay(BORDER, DWELL, 48 * 60)), START);
        assertThat(hours(waiting.p50()) + 48).isGreaterThan(hours(fresh.p50()));
        assertThat(waiting.p10()).isAfterOrEqualTo(START);
        assertThat(waiting.p90()).isAfter(waiting.p50());
    }

    private static Forecast draw(List<ChainStep> chain, Instant deadline) {
        return Forecasting.draw(START, chain, START, deadline, SEED);
    }

    private static double hours(Instant end) {
        return Duration.between(START, end).toMinutes() / 60.0;
    }
}
