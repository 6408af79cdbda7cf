package org.hexi.engine.customs.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Declarations split in two: those that are learned from and those that are judged by what was learned. Not changed once made.
 *
 * @param known rows to learn from
 * @param judged rows to judge
 */
record Fold(int[] known, int[] judged) {
    /** Of six stretches of time the last four are judged, each by what was known before it. */
    private static final int STRETCHES = 6;

    private static final int FIRST_JUDGED = 2;

    /** Each row is judged once, by a model that saw all other parts. Which part it lies in is drawn. */
    static List<Fold> drawn(int[] rows, TrainingSettings settings) {
        int[] partOf = Arrays.stream(rows).map(row -> part(row, settings)).toArray();
        List<Fold> folds = new ArrayList<>();
        for (int part = 0; part < settings.folds(); part++) {
            int own = part;
            folds.add(new Fold(pick(rows, at -> partOf[at] != own), pick(rows, at -> partOf[at] == own)));
        }
        return folds;
    }

    /** Each row of the later two thirds is judged by a model that saw only earlier days. */
    static List<Fold> inTime(KeyedFilings filings) {
        LocalDate[] days = IntStream.range(0, filings.size())
                .mapToObj(row -> filings.filing(row).filing().day())
                .toArray(LocalDate[]::new);
        LocalDate[] sorted = days.clone();
        Arrays.sort(sorted);
        int[] rows = IntStream.range(0, days.length).toArray();
        List<Fold> folds = new ArrayList<>();
        for (int stretch = FIRST_JUDGED; stretch < STRETCHES; stretch++) {
            LocalDate from = sorted[(int) ((long) days.length * stretch / STRETCHES)];
            int end = (int) ((long) days.length * (stretch + 1) / STRETCHES);
            LocalDate to = end == days.length ? LocalDate.MAX : sorted[end];
            folds.add(new Fold(
                    pick(rows, at -> days[at].isBefore(from)),
                    pick(rows, at -> !days[at].isBefore(from) && days[at].isBefore(to))));
        }
        return folds.stream()
                .filter(fold -> fold.known.length > 0 && fold.judged.length > 0)
                .toList();
    }

    private static int[] pick(int[] rows, IntPredicate isPicked) {
        return IntStream.range(0, rows.length)
                .filter(isPicked)
                .map(at -> rows[at])
                .toArray();
    }

    /** Mixed as in SplittableRandom (Steele, Lea and Flood, 2014), so that neighbouring rows do not share a part. */
    private static int part(int row, TrainingSettings settings) {
        long mixed = settings.seed() + (row + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), settings.folds());
    }
}
