package org.hexi.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.hexi.cli.CommandRun;
import org.hexi.cli.ExitCodes;
import org.junit.jupiter.api.Test;

class BenchCommandTest {
    @Test
    void percentilesAreByNearestRank() {
        List<Long> times =
                LongStream.rangeClosed(1, 20).map(n -> n * 1_000_000).boxed().toList();
        PageTimes page = new PageTimes("/", times.reversed());
        assertThat(page.milliseconds(50)).isEqualTo(10.0);
        assertThat(page.milliseconds(95)).isEqualTo(19.0);
        assertThat(page.milliseconds(100)).isEqualTo(20.0);
    }

    @Test
    void unknownNamesAreWrongCalls() {
        assertThat(CommandRun.of("bench", "nonsense").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(CommandRun.of("bench", "pages", "--requests", "0").exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void theComparisonIsNoPartOfTheCommandLine() {
        assertThat(CommandRun.of("bench", "routing-peers").exitCode()).isEqualTo(ExitCodes.UNABLE);
    }
}
