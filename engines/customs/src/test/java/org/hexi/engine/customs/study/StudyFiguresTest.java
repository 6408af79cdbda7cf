package org.hexi.engine.customs.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hexi.engine.customs.study.Histories.hour;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.ClockPoint;
import org.hexi.engine.customs.lifecycle.ClockTarget;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

/** One file after the other, with hours a person can add up. */
class StudyFiguresTest {
    private static final ClockTarget DAY =
            new ClockTarget(Duration.ofHours(24), Duration.ofHours(8), Duration.ofHours(2));

    /** The goods come at 0, are filed at 5, examined from 6 to 16, and paid for at 30. */
    private static final FileHistory EXAMINED = Histories.of(
            Optional.of(hour(0)),
            "FILED 5, ACCEPTED 5, INSPECTION_ORDERED 6, INSPECTED 16, TAX_ASSESSED 17, PAID 30, RELEASED 31");

    @Test
    void tellsWhereTheTimeWentAndWhoHeldTheFile() {
        StudyFigures figures = figures(99, EXAMINED);

        assertThat(figures.parts())
                .extracting(PartTime::part, time -> time.total().toHours())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Part.ARRIVAL_TO_FILING, 5L),
                        org.assertj.core.groups.Tuple.tuple(Part.FILING_TO_LANE, 0L),
                        org.assertj.core.groups.Tuple.tuple(Part.LANE_TO_DECISION, 1L),
                        org.assertj.core.groups.Tuple.tuple(Part.INSPECTION, 10L),
                        org.assertj.core.groups.Tuple.tuple(Part.FINDINGS_TO_DECISION, 1L),
                        org.assertj.core.groups.Tuple.tuple(Part.BILL_TO_PAYMENT, 13L),
                        org.assertj.core.groups.Tuple.tuple(Part.PAYMENT_TO_RELEASE, 1L));
        assertThat(figures.heldBy(Holder.DECLARANT)).isEqualTo(Duration.ofHours(18));
        assertThat(figures.heldBy(Holder.CUSTOMS)).isEqualTo(Duration.ofHours(13));
        assertThat(figures.whole()).isEqualTo(Duration.ofHours(31));
    }

    @Test
    void theTwoClocksNameTheirPointsAndAnswerDifferently() {
        FileHistory quick = Histories.of(Optional.of(hour(0)), "FILED 20, ACCEPTED 20, TAX_ASSESSED 21, RELEASED 25");
        StudyFigures figures = figures(99, quick);

        assertThat(figures.sinceArrival().from()).isEqualTo(ClockPoint.ARRIVAL);
        assertThat(figures.sinceArrival().to()).isEqualTo(ClockPoint.RELEASE);
        assertThat(figures.sinceArrival().promise().share()).contains(new BigDecimal("0.0000"));
        assertThat(figures.sinceAcceptance().from()).isEqualTo(ClockPoint.FILING_ACCEPTED);
        assertThat(figures.sinceAcceptance().promise().share()).contains(new BigDecimal("1.0000"));
    }

    @Test
    void aFileWithoutArrivalHasNoTimeFromArrivalAndIsCountedSo() {
        FileHistory unknown = Histories.of(Optional.empty(), "FILED 5, ACCEPTED 5, TAX_ASSESSED 6, RELEASED 9");
        StudyFigures figures = figures(99, unknown, EXAMINED);

        assertThat(figures.sinceArrival().times().count()).isEqualTo(1);
        assertThat(figures.sinceArrival().without()).isEqualTo(1);
        assertThat(figures.sinceAcceptance().times().count()).isEqualTo(2);
        assertThat(figures.part(Part.ARRIVAL_TO_FILING).orElseThrow().times().count())
                .isEqualTo(1);
    }

    @Test
    void openFilesAreReckonedAsOpen() {
        FileHistory young = Histories.of(Optional.empty(), "FILED 90, ACCEPTED 90");
        FileHistory old = Histories.of(Optional.empty(), "FILED 10, ACCEPTED 10, DOCUMENTS_ASKED 12");
        StudyFigures figures = figures(99, young, old, EXAMINED);

        assertThat(figures.open()).isEqualTo(2);
        assertThat(figures.sinceAcceptance().promise()).isEqualTo(new KeptPromise(Duration.ofHours(24), 0, 2, 1));
        assertThat(figures.sinceAcceptance().times().running()).isEqualTo(2);
        assertThat(figures.sinceAcceptance().times().longest()).contains(Duration.ofHours(89));
        assertThat(figures.part(Part.PAPERS).orElseThrow().times().running()).isEqualTo(1);
        assertThat(figures.part(Part.PAPERS).orElseThrow().total()).isEqualTo(Duration.ofHours(87));
    }

    @Test
    void refusedFilesHaveTheirTimeButNoRelease() {
        FileHistory refused = Histories.of(Optional.of(hour(0)), "FILED 2, ACCEPTED 3, REFUSED 8");
        StudyFigures figures = figures(99, refused);

        assertThat(figures.refused()).isEqualTo(1);
        assertThat(figures.whole()).isEqualTo(Duration.ofHours(8));
        assertThat(figures.sinceArrival().times().count()).isZero();
        assertThat(figures.sinceArrival().without()).isZero();
        assertThat(figures.sinceArrival().promise().share()).isEmpty();
    }

    @Test
    void goodsReleasedBeforeTheyArriveTookNoTime() {
        FileHistory ahead = Histories.of(Optional.of(hour(40)), "FILED 2, ACCEPTED 3, TAX_ASSESSED 4, RELEASED 8");
        StudyFigures figures = figures(99, ahead);

        assertThat(figures.filedBeforeArrival()).isEqualTo(1);
        assertThat(figures.sinceArrival().times().median()).contains(Duration.ZERO);
        assertThat(figures.whole()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void whatIsSentBackIsTheDeclarantsUntilItIsFiledAgain() {
        FileHistory corrected = Histories.of(
                Optional.empty(), "FILED 0, REJECTED 1, DRAFT 4, FILED 5, ACCEPTED 5, TAX_ASSESSED 5, RELEASED 5");
        StudyFigures figures = figures(99, corrected);

        assertThat(figures.part(Part.CORRECTION).orElseThrow().total()).isEqualTo(Duration.ofHours(4));
        assertThat(figures.part(Part.FILING_TO_LANE).orElseThrow().total()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void refusesHistoriesThatCannotBe() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Histories.of(Optional.empty(), "ACCEPTED 1"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Histories.of(Optional.empty(), "FILED 3, ACCEPTED 1"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new FileHistory(
                        "9901", Direction.IMPORT, "", "", Optional.empty(), Optional.empty(), List.of()));
    }

    private static StudyFigures figures(int hour, FileHistory... files) {
        return StudyFigures.of(List.of(files), DAY, hour(hour));
    }
}
