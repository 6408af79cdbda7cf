package org.hexi.cli.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexi.cli.CommandRun;
import org.hexi.cli.ExitCodes;
import org.hexi.cli.risk.LabelledRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConformanceCommandTest {
    private static final String HEADER = "section,hscode,description,parent,level\n";
    private static final String GOOD = """
            I,01,Animals; live,TOTAL,2
            I,0101,Horses; live,01,4
            TOTAL,TOTAL,Total of all commodities,TOTAL,5
            II,06,Trees,TOTAL,2
            """;
    private static final String EVENT = """
            {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
             "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-03-01T00:00:00Z",
             "epcisBody": {"eventList": [{"type": "ObjectEvent", "action": "OBSERVE", "bizStep": "departing",
               "eventTime": "2026-03-01T08:00:00.000Z", "eventTimeZoneOffset": "+08:00",
               "epcList": ["urn:epc:id:sgtin:4012345.011111.9876"]}]}}
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void list() throws IOException {
        write("harmonized-system.csv", HEADER + GOOD);
    }

    @Test
    void countsRowsAndSkipsTheStrayOne() {
        CommandRun run = hs();
        assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(run.lines())
                .containsExactly(
                        "skipped: row 4: goods.hsList.stray: TOTAL; a code of 2, 4 or 6 digits; the row is skipped",
                        "3 passed, 0 failed, 1 skipped");
    }

    @Test
    void aFaultyRowIsAFault() throws IOException {
        write("harmonized-system.csv", HEADER + GOOD + "II,0601,,06,4\n");
        CommandRun run = hs();
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(run.lines()).last().isEqualTo("3 passed, 1 failed, 1 skipped");
    }

    @Test
    void jsonIsTheLastLineButOne() {
        CommandRun run = hs("--json");
        JsonNode answer = new JsonMapper().readTree(run.lines().get(run.lines().size() - 2));
        assertThat(answer.get("pack").asString()).isEqualTo("hs");
        assertThat(answer.get("passed").asInt()).isEqualTo(3);
        assertThat(answer.get("skipped").asInt()).isEqualTo(1);
        assertThat(run.lines()).last().isEqualTo("3 passed, 0 failed, 1 skipped");
    }

    @Test
    void nothingPassedIsNoSuccess() throws IOException {
        Files.delete(folder.resolve("harmonized-system.csv"));
        assertThat(hs().exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
    }

    @Test
    void unknownPackAndMissingFolderAreWrongCalls() {
        CommandRun unknown = CommandRun.of("conformance", "nonsense", folder.toString());
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err())
                .contains("unknown pack 'nonsense'; known: customs-risk, customs-wco, epcis, epcis-hash, hs");
        CommandRun missing =
                CommandRun.of("conformance", "hs", folder.resolve("nowhere").toString());
        assertThat(missing.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(missing.err()).contains("nowhere does not exist");
    }

    @Test
    void whatGotWorseSinceTheTableIsNamed() throws IOException {
        Path table = folder.resolve("docs/hs.md");
        assertThat(hs("--report", table.toString()).exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(hs("--baseline", table.toString()).exitCode()).isEqualTo(ExitCodes.OK);

        write("harmonized-system.csv", HEADER + GOOD.replace("Horses; live", ""));
        CommandRun worse = hs("--baseline", table.toString());
        assertThat(worse.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(worse.out())
                .contains("worse: chapter 01: 2 passed before, 1 passed now")
                .contains("worse: row 3: new and failed");

        hs("--report", table.toString());
        assertThat(hs("--baseline", table.toString()).exitCode())
                .as("a known fault is no worsening")
                .isEqualTo(ExitCodes.OK);
        assertThat(hs("--baseline", folder.resolve("nowhere.md").toString()).exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void readsEventDocuments() throws IOException {
        write("JSON/departing.jsonld", EVENT);
        write("JSON-simple-context/departing.jsonld", EVENT);
        write(
                "JSON/doubled.jsonld",
                EVENT.replace("\"schemaVersion\"", "\"type\": \"EPCISDocument\", \"schemaVersion\""));
        CommandRun run = CommandRun.of("conformance", "epcis", folder.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(run.out()).contains("failed: JSON/doubled.jsonld: epcis.json.malformed");
        assertThat(run.lines()).last().isEqualTo("3 passed, 1 failed, 0 skipped");
    }

    @Test
    void comparesPublishedHashes() throws IOException {
        write("departing.jsonld", EVENT);
        write("departing.hashes", "ni:///sha-256;0?ver=CBV2.0\n");
        CommandRun wrong = CommandRun.of("conformance", "epcis-hash", folder.toString());
        assertThat(wrong.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        String given = wrong.out().replaceAll("(?s).* gives (\\S+) from .*", "$1");
        write("departing.hashes", given + "\n");
        assertThat(CommandRun.of("conformance", "epcis-hash", folder.toString()).lines())
                .containsExactly("1 passed, 0 failed, 0 skipped");
    }

    @Test
    void theRiskScoreIsHeldAgainstItsGoals() throws IOException {
        Files.write(folder.resolve("train.csv"), LabelledRows.drawn(1, 400));
        Files.write(folder.resolve("valid.csv"), LabelledRows.drawn(2, 200));
        Path table = folder.resolve("docs/customs-risk.md");
        CommandRun run = risk("--json", "--report", table.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(run.lines()).last().isEqualTo("2 passed, 0 failed, 0 skipped");
        JsonNode figures = new JsonMapper()
                .readTree(run.lines().get(run.lines().size() - 2))
                .get("figures");
        assertThat(figures.get("auc").asDouble()).isGreaterThan(0.99);
        assertThat(figures.get("inspected")).hasSize(4);
        assertThat(Files.readString(table))
                .contains("| precision at 5 % | passed | 1 |  |")
                .contains("macro F1 ");
        assertThat(risk("--baseline", table.toString()).exitCode()).isEqualTo(ExitCodes.OK);

        Files.write(folder.resolve("noise.csv"), noise());
        CommandRun worse = risk("--test", folder.resolve("noise.csv").toString(), "--baseline", table.toString());
        assertThat(worse.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(worse.out()).contains("worse: AUC: 1 passed before, 1 failed now");
        assertThat(worse.lines()).last().isEqualTo("0 passed, 2 failed, 0 skipped");
    }

    @Test
    void rowsThatCannotBeReadAreAFaultAndMissingFilesAWrongCall() throws IOException {
        CommandRun missing = risk();
        assertThat(missing.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(missing.err()).contains("train.csv does not exist");

        List<String> rows = new ArrayList<>(LabelledRows.drawn(1, 300));
        rows.set(7, rows.get(7).replaceFirst(",\\d,\\d$", ",perhaps,0"));
        Files.write(folder.resolve("train.csv"), rows);
        Files.write(folder.resolve("valid.csv"), List.of(LabelledRows.HEADING));
        CommandRun run = risk();
        assertThat(run.out())
                .contains("failed: rows of the training file: row 8, Fraud: customs.risk.label")
                .contains("failed: labels: ");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(hs("--train", folder.resolve("train.csv").toString()).exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }

    /** Later declarations whose labels have nothing to do with them. */
    private static List<String> noise() {
        List<String> rows = new ArrayList<>(LabelledRows.drawn(3, 200));
        for (int at = 1; at < rows.size(); at++) {
            rows.set(at, rows.get(at).replaceFirst(",\\d,\\d$", "," + at % 2 + ",0"));
        }
        return rows;
    }

    private CommandRun risk(String... options) {
        List<String> call = new ArrayList<>(List.of("conformance", "customs-risk", folder.toString()));
        call.addAll(List.of(options));
        return CommandRun.of(call.toArray(String[]::new));
    }

    private CommandRun hs(String... options) {
        String[] call = new String[options.length + 3];
        call[0] = "conformance";
        call[1] = "hs";
        call[2] = folder.toString();
        System.arraycopy(options, 0, call, 3, options.length);
        return CommandRun.of(call);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
