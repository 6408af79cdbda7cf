package org.hexi.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.hexi.cli.CommandRun;
import org.hexi.cli.ExitCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void thePlannerIsMeasuredOnTheShippedWorld() {
        CommandRun run = CommandRun.of("bench", "routing", "--requests", "6", "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode figures = new JsonMapper().readTree(run.out().lines().toList().getLast());
        assertThat(figures.get("services").asInt()).isGreaterThan(2_900);
        assertThat(figures.get("places").asInt()).isGreaterThan(400);
        assertThat(figures.get("p95_ms").asDouble())
                .isGreaterThanOrEqualTo(figures.get("p50_ms").asDouble())
                .isPositive();
        assertThat(figures.get("mean_front").asInt())
                .isGreaterThan(figures.get("tolerant_mean_front").asInt())
                .isPositive();
        assertThat(figures.get("questions").asInt()).isEqualTo(6);
    }

    @Test
    void growthIsMeasuredAndDrawn(@TempDir Path folder) throws IOException {
        Path chart = folder.resolve("growth.svg");
        CommandRun run = CommandRun.of("bench", "growth", "--requests", "2", "--chart", chart.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode figures = new JsonMapper().readTree(run.out().lines().toList().getLast());
        assertThat(figures.get("points")).hasSize(12);
        assertThat(figures.get("services_x10_time_ratio").asDouble()).isPositive();
        assertThat(Files.readString(chart)).startsWith("<svg").contains("services (median)", "horizon (median)");
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
