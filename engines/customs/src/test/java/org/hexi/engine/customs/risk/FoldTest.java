package org.hexi.engine.customs.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final TrainingSettings SETTINGS = new TrainingSettings(1, 1, 5, 3);

    @Test
    void eachRowIsJudgedOnceByWhatWasLearnedFromAllOtherParts() {
        int[] rows = IntStream.range(0, 5000).toArray();
        List<Fold> folds = Fold.drawn(rows, SETTINGS);

        assertThat(sorted(folds.stream().flatMapToInt(fold -> Arrays.stream(fold.judged()))))
                .isEqualTo(rows);
        assertThat(folds).hasSize(5).allSatisfy(fold -> {
            assertThat(fold.judged().length).isBetween(900, 1100);
            assertThat(sorted(IntStream.concat(Arrays.stream(fold.known()), Arrays.stream(fold.judged()))))
                    .isEqualTo(rows);
        });
    }

    @Test
    void aSeedDrawsTheSamePartsAndAnotherSeedOthers() {
        int[] rows = IntStream.range(0, 100).toArray();
        int[] first = Fold.drawn(rows, SETTINGS).getFirst().judged();

        assertThat(Fold.drawn(rows, SETTINGS).getFirst().judged()).isEqualTo(first);
        assertThat(Fold.drawn(rows, new TrainingSettings(1, 1, 5, 4)).getFirst().judged())
                .isNotEqualTo(first);
    }

    @Test
    void inTimeOnlyEarlierDaysAreKnown() {
        KeyedFilings filings =
                KeyedFilings.of(new DrawnFilings(1).byChance(900, 0.5).reversed());
        List<Fold> folds = Fold.inTime(filings);

        assertThat(folds)
                .hasSize(4)
                .allSatisfy(fold -> assertThat(days(filings, fold.known()).last())
                        .isBefore(days(filings, fold.judged()).first()));
        assertThat(folds.stream().mapToInt(fold -> fold.judged().length).sum()).isEqualTo(600);
    }

    private static int[] sorted(IntStream rows) {
        return rows.sorted().toArray();
    }

    private static SortedSet<LocalDate> days(KeyedFilings filings, int[] rows) {
        return Arrays.stream(rows)
                .mapToObj(row -> filings.filing(row).filing().day())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
