package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What {@code ./hexi bench pages} prints where. */
class BenchTest {
    @Test
    void pagesAreMeasuredAndTheSlowestIsTold() {
        HexiProcess.Ended bench = HexiProcess.run("bench", "pages", "--consignments", "120", "--requests", "3");
        assertThat(bench.code()).as(bench.err()).isZero();

        List<String> lines = bench.out().lines().toList();
        assertThat(bench.out()).contains("/consignments", "/clearance/{id}", "/plan/result");
        JsonNode answer = Api.JSON.readTree(lines.getLast());
        assertThat(answer.get("consignments").asInt()).isEqualTo(120);
        assertThat(answer.get("declarations").asInt()).isEqualTo(12);
        assertThat(answer.get("bookings").asInt()).isEqualTo(6);
        double slowest = 0;
        for (JsonNode page : answer.get("pages")) {
            assertThat(page.get("p95_ms").asDouble())
                    .isGreaterThanOrEqualTo(page.get("p50_ms").asDouble());
            slowest = Math.max(slowest, page.get("p50_ms").asDouble());
        }
        assertThat(answer.get("p50_ms").asDouble()).isEqualTo(slowest).isPositive();
    }
}
