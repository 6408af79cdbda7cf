package org.hexi.hub.transport.network.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any set of dates is a short list of weeks. */
class WeekPieceTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void aWeekThatRepeatsIsOnePiece() {
        List<WeekPiece> pieces = WeekPiece.covering(workdays(8));
        assertThat(pieces).hasSize(1);
        assertThat(pieces.getFirst().days()).hasSize(5).doesNotContain(DayOfWeek.SUNDAY);
        assertThat(pieces.getFirst().span().to()).isEqualTo(MONDAY.plusDays(7 * 8 - 3));
    }

    @Test
    void daysTakenAwayAndDaysAddedAreExceptions() {
        NavigableSet<LocalDate> dates = workdays(8);
        dates.remove(MONDAY.plusDays(16));
        dates.add(MONDAY.plusDays(20));
        assertThat(WeekPiece.covering(dates)).singleElement().satisfies(piece -> {
            assertThat(piece.days()).hasSize(5);
            assertThat(piece.exceptions().without()).containsExactly(MONDAY.plusDays(16));
            assertThat(piece.exceptions().with()).containsExactly(MONDAY.plusDays(20));
        });
    }

    @Test
    void aServiceOfEveryThirdWeekIsSingleDays() {
        NavigableSet<LocalDate> dates = Stream.iterate(MONDAY, day -> day.plusWeeks(3))
                .limit(40)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(WeekPiece.covering(dates)).singleElement().satisfies(piece -> {
            assertThat(piece.days()).isEmpty();
            assertThat(piece.exceptions().with()).hasSize(40);
        });
    }

    @Test
    void whatHasMoreExceptionsThanAWeekIsSeveralPieces() {
        NavigableSet<LocalDate> dates = workdays(20);
        dates.addAll(MONDAY.plusWeeks(40)
                .datesUntil(MONDAY.plusWeeks(60))
                .filter(day -> day.getDayOfWeek().getValue() > 4)
                .toList());
        List<WeekPiece> pieces = WeekPiece.covering(dates);
        assertThat(pieces).hasSize(2);
        assertThat(pieces.getLast().days()).hasSize(3);
    }

    @Test
    void noDatesAreNoPieces() {
        assertThat(WeekPiece.covering(new TreeSet<>())).isEmpty();
    }

    @Test
    void piecesCoverEachDateOnceAndNoOther() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            NavigableSet<LocalDate> dates = random.nextBoolean() ? workdays(1 + random.nextInt(30)) : new TreeSet<>();
            for (int change = random.nextInt(90); change > 0; change--) {
                LocalDate day = MONDAY.plusDays(random.nextInt(200));
                if (!dates.remove(day)) {
                    dates.add(day);
                }
            }
            List<LocalDate> covered = WeekPiece.covering(dates).stream()
                    .flatMap(piece ->
                            MONDAY.minusDays(7).datesUntil(MONDAY.plusDays(300)).filter(day -> runs(piece, day)))
                    .sorted()
                    .toList();
            assertThat(covered).as("seed %d", seed).containsExactlyElementsOf(dates);
        }
    }

    private static boolean runs(WeekPiece piece, LocalDate day) {
        boolean isUsual = piece.days().contains(day.getDayOfWeek())
                && !piece.exceptions().without().contains(day);
        return piece.span().covers(day) && (isUsual || piece.exceptions().with().contains(day));
    }

    private static NavigableSet<LocalDate> workdays(int weeks) {
        return MONDAY.datesUntil(MONDAY.plusWeeks(weeks))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
