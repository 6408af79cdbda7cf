package org.hexi.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.hexi.cli.CommandRun;
import org.hexi.cli.ExitCodes;
import org.junit.jupiter.api.Test;
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
    void pagesAreMeasuredAndTheSlowestIsTold() {
        CommandRun run = CommandRun.of("bench", "pages", "--consignments", "120", "--requests", "3");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
        JsonNode answer = new JsonMapper().readTree(run.lines().getLast());
        assertThat(answer.get("consignments").asInt()).isEqualTo(120);
        double slowest = 0;
        for (JsonNode page : answer.get("pages")) {
            assertThat(page.get("p95_ms").asDouble())
                    .isGreaterThanOrEqualTo(page.get("p50_ms").asDouble());
            slowest = Math.max(slowest, page.get("p50_ms").asDouble());
        }
        assertThat(answer.get("p50_ms").asDouble()).isEqualTo(slowest).isPositive();
        assertThat(answer.get("declarations").asInt()).isEqualTo(12);
        assertThat(run.out()).contains("/consignments", "/clearance/{id}", "/plan/result");
    }

    @Test
    void unknownNamesAreWrongCalls() {
        assertThat(CommandRun.of("bench", "nonsense").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(CommandRun.of("bench", "pages", "--requests", "0").exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }
}
