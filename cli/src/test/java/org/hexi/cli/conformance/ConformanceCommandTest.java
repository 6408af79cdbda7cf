package org.hexi.cli.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexi.cli.CommandRun;
import org.hexi.cli.ExitCodes;
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
        assertThat(unknown.err()).contains("unknown pack 'nonsense'; known: customs-wco, epcis, epcis-hash, hs");
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
