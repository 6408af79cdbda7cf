package org.hexi.engine.customs.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hexi.engine.customs.lifecycle.ClockTarget;
import org.hexi.engine.customs.lifecycle.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any files, drawn by a seed. */
class StudyLawsTest {
    private static final ClockTarget DAY =
            new ClockTarget(Duration.ofHours(24), Duration.ofHours(8), Duration.ofHours(2));
    private static final Instant NOW = Histories.MIDNIGHT.plus(Duration.ofDays(30));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void thePartsOfAFileAddUpToItsWhole(long seed) {
        for (FileHistory file : drawn(seed, 500)) {
            Duration parts = Splitting.split(file, NOW).values().stream()
                    .map(Timing::took)
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(parts).as(file::toString).isEqualTo(file.whole(NOW));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void thePartsOfAllAddUpToTheWholeAndSoDoTheHolders(long seed) {
        StudyFigures figures = StudyFigures.of(drawn(seed, 500), DAY, NOW);

        assertThat(figures.parts().stream().map(PartTime::total).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(figures.whole());
        assertThat(figures.heldBy(Holder.CUSTOMS).plus(figures.heldBy(Holder.DECLARANT)))
                .isEqualTo(figures.whole());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void theOrderOfFilesDoesNotMatter(long seed) {
        List<FileHistory> files = drawn(seed, 200);
        List<FileHistory> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));

        ReleaseStudy study = new ReleaseStudy(files, DAY, NOW);
        ReleaseStudy other = new ReleaseStudy(shuffled, DAY, NOW);
        assertThat(other.all()).isEqualTo(study.all());
        assertThat(other.by(FileHistory::declarant)).isEqualTo(study.by(FileHistory::declarant));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void noFileIsLost(long seed) {
        List<FileHistory> files = drawn(seed, 300);
        StudyFigures all = StudyFigures.of(files, DAY, NOW);

        assertThat(all.files()).isEqualTo(files.size());
        for (ReleaseTime time : List.of(all.sinceArrival(), all.sinceAcceptance())) {
            assertThat(time.times().count() + time.without() + all.refused()).isEqualTo(files.size());
            assertThat(time.promise().inside()
                            + time.promise().late()
                            + time.promise().undecided())
                    .isEqualTo(time.times().count());
        }
        assertThat(new ReleaseStudy(files, DAY, NOW)
                        .by(FileHistory::office).values().stream()
                                .mapToInt(StudyFigures::files)
                                .sum())
                .isEqualTo(files.size());
    }

    /** With every file ended the estimate is the nearest rank: the value at place ceil(n p). */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void percentilesAreNearestRanksWhereNothingRuns(long seed) {
        Random random = new Random(seed);
        for (int size = 1; size <= 120; size++) {
            List<Timing> sorted = Stream.generate(() -> new Timing(Duration.ofSeconds(random.nextInt(500)), true))
                    .limit(size)
                    .sorted(Comparator.comparing(Timing::took))
                    .toList();
            for (int percent : List.of(50, 75, 90, 95)) {
                int rank = (size * percent + 99) / 100;
                assertThat(Distribution.percentile(sorted, percent))
                        .contains(sorted.get(rank - 1).took());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endingAnOpenFileLaterNeverShortensAPercentile(long seed) {
        Random random = new Random(seed);
        List<Timing> running = Stream.generate(
                        () -> new Timing(Duration.ofSeconds(random.nextInt(500)), random.nextInt(4) > 0))
                .limit(200)
                .toList();
        List<Timing> ended =
                running.stream().map(timing -> new Timing(timing.took(), true)).toList();

        assertThat(Distribution.of(running).median().orElseThrow())
                .isGreaterThanOrEqualTo(Distribution.of(ended).median().orElseThrow());
    }

    private static List<FileHistory> drawn(long seed, int count) {
        Random random = new Random(seed);
        List<FileHistory> files =
                Stream.generate(() -> Histories.drawn(random)).limit(count).toList();
        assertThat(files).anyMatch(file -> file.state() == State.RELEASED).anyMatch(FileHistory::isOpen);
        return files;
    }
}
