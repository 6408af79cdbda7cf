package org.hexi.engine.customs.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class RankingMeasuresTest {
    @Test
    void aucIsTheShareOfPairsInTheRightOrder() {
        for (int seed = 0; seed < 50; seed++) {
            List<Judged> judged = drawn(seed, 120, 15);
            assertThat(RankingMeasures.of(judged).auc()).isCloseTo(naiveAuc(judged), within(1e-12));
        }
    }

    @Test
    void theVarianceIsThatOfThePlacements() {
        for (int seed = 0; seed < 20; seed++) {
            List<Judged> judged = drawn(seed, 90, 12);
            assertThat(Ranking.of(judged).aucVariance()).isCloseTo(naiveVariance(judged), within(1e-12));
        }
    }

    @Test
    void theIntervalHoldsTheTruthAboutAsOftenAsItSays() {
        // frauds are normal around 1, the others around 0: the truth is the normal distribution at 1 / sqrt(2)
        double truth = 0.7602499389;
        long held = IntStream.range(0, 400)
                .filter(seed -> RankingMeasures.of(normal(seed)).aucInterval().contains(truth))
                .count();
        assertThat(held).isBetween(365L, 395L);
    }

    @Test
    void equalScoresShareWhatIsExpectedOfThem() {
        List<Judged> judged = new ArrayList<>();
        judged.add(new Judged(2, true));
        for (int at = 0; at < 99; at++) {
            judged.add(new Judged(1, at < 33));
        }
        RankingMeasures measures = RankingMeasures.of(judged);

        assertThat(measures.at(1).precision().share()).isEqualTo(1);
        assertThat(measures.at(10).hits()).isCloseTo(1 + 9 * 33 / 99.0, within(1e-12));
        assertThat(measures.at(10).recall().share()).isCloseTo(4 / 34.0, within(1e-12));
    }

    @Test
    void theOrderOfEqualScoresDoesNotMatter() {
        List<Judged> judged = new ArrayList<>(drawn(3, 200, 4));
        RankingMeasures measures = RankingMeasures.of(judged);
        assertThat(RankingMeasures.of(judged.reversed())).isEqualTo(measures);
    }

    @Test
    void oneLabelAloneIsNoRanking() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> RankingMeasures.of(List.of(new Judged(1, true))));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> RankingMeasures.of(drawn(1, 50, 9)).at(50))
                .withMessageContaining("[1, 2, 5, 10]");
    }

    @Test
    void theBestThresholdIsBest() {
        for (int seed = 0; seed < 20; seed++) {
            List<Judged> judged = drawn(seed, 80, 10);
            double naive = judged.stream()
                    .mapToDouble(
                            one -> MacroF1.at(LogOdds.of(one.logOdds()), judged).value())
                    .max()
                    .orElseThrow();
            MacroF1 best = MacroF1.best(judged);
            assertThat(best.value()).isEqualTo(naive);
            assertThat(MacroF1.at(best.threshold(), judged)).isEqualTo(best);
        }
    }

    @Test
    void drawnProbabilitiesAreCalibrated() {
        Random random = new Random(11);
        List<Judged> judged = new ArrayList<>();
        for (int at = 0; at < 20_000; at++) {
            double probability = random.nextDouble();
            judged.add(new Judged(LogOdds.ofShare(probability), random.nextDouble() < probability));
        }
        Calibration calibration = Calibration.of(judged);

        assertThat(calibration.tenths()).hasSize(10).allSatisfy(tenth -> {
            assertThat(tenth.found().of()).isBetween(1800, 2200);
            assertThat(tenth.observed().interval().contains(tenth.said())).isTrue();
        });
        assertThat(calibration.error()).isLessThan(0.015);
    }

    @Test
    void wilsonsIntervalIsThePublishedOne() {
        // Newcombe (1998), table I: 81 of 263 and 0 of 20
        assertThat(Interval.wilson(81, 263).low()).isCloseTo(0.2553, within(5e-5));
        assertThat(Interval.wilson(81, 263).high()).isCloseTo(0.3662, within(5e-5));
        assertThat(Interval.wilson(0, 20).low()).isZero();
        assertThat(Interval.wilson(0, 20).high()).isCloseTo(0.1611, within(5e-5));
    }

    /** Scores of few different values, so that many are equal. */
    private static List<Judged> drawn(long seed, int count, int values) {
        Random random = new Random(seed);
        List<Judged> judged = new ArrayList<>(List.of(new Judged(0, true), new Judged(0, false)));
        for (int at = 2; at < count; at++) {
            int score = random.nextInt(values);
            judged.add(new Judged(score / 4.0, random.nextInt(values) < score / 2));
        }
        return judged;
    }

    private static List<Judged> normal(long seed) {
        Random random = new Random(seed);
        List<Judged> judged = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            boolean isFraud = at < 80;
            judged.add(new Judged(random.nextGaussian() + (isFraud ? 1 : 0), isFraud));
        }
        return judged;
    }

    private static double naiveAuc(List<Judged> judged) {
        return labelled(judged, true)
                .mapToDouble(fraud -> placement(fraud, judged))
                .average()
                .orElseThrow();
    }

    private static double naiveVariance(List<Judged> judged) {
        double[] frauds = labelled(judged, true)
                .mapToDouble(one -> placement(one, judged))
                .toArray();
        double[] honest = labelled(judged, false)
                .mapToDouble(one -> placement(one, judged))
                .toArray();
        return variance(frauds) / frauds.length + variance(honest) / honest.length;
    }

    private static Stream<Judged> labelled(List<Judged> judged, boolean isFraud) {
        return judged.stream().filter(one -> one.isFraud() == isFraud);
    }

    /** Share of the other label that a score beats (a fraud) or is beaten by (any other). */
    private static double placement(Judged one, List<Judged> judged) {
        return labelled(judged, !one.isFraud())
                .mapToDouble(other -> {
                    int order = Double.compare(one.logOdds(), other.logOdds());
                    return order == 0 ? 0.5 : order > 0 == one.isFraud() ? 1 : 0;
                })
                .average()
                .orElseThrow();
    }

    private static double variance(double[] figures) {
        double mean = Arrays.stream(figures).average().orElseThrow();
        double squares = Arrays.stream(figures)
                .map(figure -> (figure - mean) * (figure - mean))
                .sum();
        return squares / Math.max(1, figures.length - 1);
    }
}
