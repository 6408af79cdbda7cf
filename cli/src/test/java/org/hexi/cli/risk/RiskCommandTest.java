package org.hexi.cli.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexi.cli.CommandRun;
import org.hexi.cli.ExitCodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RiskCommandTest {
    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");
    private Path model = Path.of("");

    @BeforeEach
    void declarations() throws IOException {
        file = folder.resolve("declarations.csv");
        model = folder.resolve("model.txt");
        Files.write(file, LabelledRows.drawn(1, 400));
    }

    @Test
    void trainsTellsAndKeepsAModel() throws IOException {
        CommandRun run = train("--model", model.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("rows      400, frauds ")
                .contains("cross-validation in time")
                .contains("AUC 1.0000")
                .contains("strongest keys");
        byte[] first = Files.readAllBytes(model);
        train("--model", model.toString());
        assertThat(Files.readAllBytes(model)).isEqualTo(first);
    }

    @Test
    void aScoreTellsReasonsThatAddUp() {
        train("--model", model.toString());
        JsonNode answer = json(CommandRun.of("risk", "score", model.toString(), file.toString(), "--json"));

        assertThat(answer.get("scores")).hasSize(400);
        for (JsonNode score : answer.get("scores")) {
            BigDecimal sum = score.get("base").decimalValue();
            for (JsonNode reason : score.get("reasons")) {
                sum = sum.add(reason.get("contribution").decimalValue());
                assertThat(reason.get("hits").asInt())
                        .isLessThanOrEqualTo(reason.get("of").asInt());
            }
            assertThat(sum).isEqualByComparingTo(score.get("log_odds").decimalValue());
        }
    }

    @Test
    void scoresNeedNoLabelsAndCanBeWrittenToAFile() throws IOException {
        train("--model", model.toString());
        Path unlabelled = folder.resolve("unlabelled.csv");
        Files.write(
                unlabelled,
                LabelledRows.drawn(2, 20).stream()
                        .map(row -> row.replaceFirst(",[^,]*,[^,]*$", ""))
                        .toList());
        Path scores = folder.resolve("scores.csv");
        CommandRun run = CommandRun.of(
                "risk", "score", model.toString(), unlabelled.toString(), "--reasons", "2", "--out", scores.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(Files.readAllLines(scores))
                .hasSize(21)
                .startsWith("declaration,probability,goods,log_odds,base,reasons")
                .last()
                .asString()
                .matches(
                        "N19,[01]\\.\\d{4},(seen|new),-?[\\d.]+,-?[\\d.]+,\"[+-][\\d.]+ [a-z-]+ .* \\(\\d+ of \\d+\\); .*others\"");
    }

    @Test
    void everyBadRowIsToldAndLeftOut() throws IOException {
        List<String> rows = new ArrayList<>(LabelledRows.drawn(1, 400));
        rows.set(1, rows.get(1).replaceFirst(",\\d,\\d$", ",2,0"));
        rows.set(2, rows.get(2).replaceFirst("^[^,]*", "yesterday").replaceFirst("\\.19999999999993", ".2"));
        rows.set(3, rows.get(3).replaceFirst(",6\\.5,\\d+\\.0,", ",x,-3.0,"));
        rows.set(4, "2026-01-01,N3");
        rows.set(5, rows.get(5).replaceFirst("950300|392690", "9503"));
        rows.add(6, "");
        Files.write(file, rows);
        CommandRun run = train("--json");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(run.err().lines())
                .contains(
                        "row 2, Fraud: '2' customs.risk.label; accepted: 0 for honest or 1 for fraud",
                        "row 3, Date: 'yesterday' customs.risk.day; accepted: a day such as 2020-06-10",
                        "row 4, Tax Rate: 'x' customs.risk.number; accepted: a number such as 1250.5",
                        "row 4, Net Mass: '-3.0' customs.risk.negative; accepted: zero or more",
                        "row 6, HS6 Code: '9503' customs.risk.subheading; accepted: six digits")
                .anyMatch(line -> line.startsWith("row 5, HS6 Code: ''"));
        JsonNode answer = json(run);
        assertThat(answer.get("rows").asInt()).isEqualTo(395);
        assertThat(answer.get("rows_left_out").asInt()).isEqualTo(5);
        assertThat(answer.get("issues").size()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void aFileWithoutColumnsOrWithoutBothLabelsIsRefused() throws IOException {
        Files.write(
                file,
                LabelledRows.drawn(1, 50).stream()
                        .map(row -> row.replaceFirst("Item Price", "Price"))
                        .toList());
        CommandRun lacking = train();
        assertThat(lacking.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(lacking.err()).contains("row 1, Item Price: customs.risk.column.missing");

        Files.write(
                file,
                LabelledRows.drawn(1, 50).stream()
                        .map(row -> row.replaceFirst(",1,2$", ",0,0"))
                        .toList());
        CommandRun honest = train();
        assertThat(honest.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(honest.err()).contains("cannot teach: 0 frauds, needed: at least 10 of either label");

        Files.writeString(file, "");
        assertThat(train().exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void whatIsNoFileNoTextOrNoModelIsNamed() throws IOException {
        CommandRun missing =
                CommandRun.of("risk", "train", folder.resolve("nowhere.csv").toString());
        assertThat(missing.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(missing.err()).contains("nowhere.csv does not exist");

        CommandRun noFolder = train("--model", folder.resolve("no/model.txt").toString());
        assertThat(noFolder.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(noFolder.err()).contains("model.txt does not exist");

        CommandRun noModel = CommandRun.of("risk", "score", file.toString(), file.toString());
        assertThat(noModel.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(noModel.err()).contains("line 1").contains("a model written by hexi risk train");

        Files.write(file, "Größe".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun noText = train();
        assertThat(noText.exitCode()).isEqualTo(ExitCodes.UNABLE);
        assertThat(noText.err()).contains("UTF-8");

        assertThat(CommandRun.of("risk").exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    private CommandRun train(String... options) {
        List<String> call = new ArrayList<>(List.of("risk", "train", file.toString()));
        call.addAll(List.of(options));
        return CommandRun.of(call.toArray(String[]::new));
    }

    private static JsonNode json(CommandRun run) {
        return new JsonMapper().readTree(run.out());
    }
}
