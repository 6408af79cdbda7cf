package org.hexi.cli.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassTableTest {
    @Test
    void isReadAsItWasWritten() {
        PassTable table = new PassTable(
                "sample",
                List.of(
                        new PassRow("a | b \\ c", Outcome.PASSED, 12, ""),
                        new PassRow("second", Outcome.FAILED, 1, "one\ntwo | three\\"),
                        new PassRow("third", Outcome.SKIPPED, 1, "no reason")));
        assertThat(PassTable.parse(
                        "sample",
                        table.markdown("About.", List.of("| no | row | 1 | of it |"))
                                .lines()
                                .toList()))
                .isEqualTo(table);
        assertThat(table.summary()).isEqualTo("12 passed, 1 failed, 1 skipped");
    }

    @Test
    void whatIsWorse() {
        PassTable before = table("a passed 1", "b passed 5", "c skipped 1", "d failed 1", "e passed 1", "f failed 1");
        PassTable after = table("a skipped 1", "b passed 4", "c failed 1", "d failed 1", "g failed 1", "h passed 1");
        assertThat(after.worseThan(before))
                .containsExactly(
                        "a: 1 passed before, 1 skipped now",
                        "b: 5 passed before, 4 passed now",
                        "c: 1 skipped before, 1 failed now",
                        "e: passed before, missing now",
                        "g: new and failed ()");
        assertThat(before.worseThan(before)).isEmpty();
    }

    private static PassTable table(String... rows) {
        return new PassTable(
                "sample",
                List.of(rows).stream()
                        .map(row -> row.split(" "))
                        .map(words ->
                                new PassRow(words[0], Outcome.of(words[1]).orElseThrow(), Long.parseLong(words[2]), ""))
                        .toList());
    }
}
