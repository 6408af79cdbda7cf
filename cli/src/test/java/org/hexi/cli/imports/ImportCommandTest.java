package org.hexi.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hexi.cli.CommandRun;
import org.hexi.cli.ExitCodes;
import org.hexi.cli.bench.ThrowAwayHub;
import org.hexi.hub.platform.parties.ApiKeyDraft;
import org.hexi.hub.platform.parties.ApiKeys;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyDraft;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files let into a whole Hexi from the command line. */
class ImportCommandTest {
    private static final Viewer HOUSE = Viewer.system("test");
    private static final String HEADER = "section,hscode,description,parent,level\n";
    private static final String GOOD = "I,01,Animals; live,TOTAL,2\nI,0101,Horses; live,01,4\n";
    private static final String FAULTY = "II,06A,Trees,TOTAL,2\n";

    @TempDir
    static Path house = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private static @Nullable ThrowAwayHub started;
    private static String administrator = "";
    private static String trader = "";

    @BeforeAll
    static void start() {
        started = ThrowAwayHub.in(house);
        PartyId party = started.part(Parties.class)
                .register(HOUSE, new PartyDraft("IMPORTER", "Importer", "进口商", "Импортёр", "CN"))
                .id();
        administrator = key(party, Role.ADMINISTRATOR);
        trader = key(party, Role.TRADER);
    }

    @AfterAll
    static void stop() {
        hub().close();
    }

    @Test
    void aDryRunTellsEveryProblemAndStoresNothing() throws IOException {
        CommandRun run = hexi(administrator, "hs-codes", file(HEADER + GOOD + FAULTY), "--dry-run");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(run.lines())
                .containsExactly(
                        "error: row 4, column hscode: goods.hsList.code \"06A\"; 2, 4 or 6 digits",
                        "codes.csv: 3 rows, 1 would be refused; dry run, nothing is stored");
    }

    @Test
    void goodRowsAreTakenAndRefusedOnesComeBackAsAFile() throws IOException {
        Path refused = folder.resolve("refused.csv");
        String file = file(HEADER + GOOD + FAULTY);
        CommandRun run = hexi(administrator, "hs-codes", file, "--refused", refused.toString(), "--json");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.FOUND_FAULTS);
        JsonNode answer = new JsonMapper().readTree(run.lines().getLast());
        assertThat(answer.get("state").asString()).isEqualTo("COMMITTED");
        assertThat(answer.get("committed").asInt()).isEqualTo(2);
        assertThat(answer.get("refused").asInt()).isEqualTo(1);
        assertThat(answer.get("issues").get(0).get("row").asInt()).isEqualTo(4);
        assertThat(Files.readString(refused))
                .contains("description,parent,level,error", "06A")
                .hasLineCount(2);
        CommandRun again = hexi(administrator, "hs-codes", file, "--refused", refused.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void columnsAreTakenByTheirHeadingsAndEveryRowGoesIn() throws IOException {
        String file = file("Abschnitt,\"Kode, sechs\",Text,Ober,Stufe\n" + GOOD);
        CommandRun run = hexi(
                administrator,
                "hs-codes",
                file,
                "--map=Kode, sechs=hscode",
                "--map=Text=description",
                "--map=Ober=parent",
                "--map=Stufe=level");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCodes.OK);
        assertThat(run.lines()).containsExactly("codes.csv: 2 rows, 2 taken, 0 refused");
        CommandRun unknown = hexi(administrator, "hs-codes", file, "--map", "Nowhere=hscode");
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err()).contains("hscode=Nowhere");
    }

    @Test
    void everyPageOfProblemsIsTold() throws IOException {
        CommandRun run = hexi(administrator, "hs-codes", file(HEADER + FAULTY.repeat(450)), "--dry-run");
        assertThat(run.lines()).hasSize(451).doesNotHaveDuplicates();
        assertThat(run.lines().get(449)).startsWith("error: row 451, column hscode");
    }

    @Test
    void aWrongCallIsToldFromAHouseThatIsShut() throws IOException {
        String file = file(HEADER + GOOD);
        CommandRun foreign = hexi(trader, "hs-codes", file);
        assertThat(foreign.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(foreign.err()).contains("unknown kind 'hs-codes'; with this key: consignments");
        assertThat(hexi(administrator, "hs-codes", file("")).exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(hexi(administrator, "hs-codes", "nowhere.csv").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(hexi(" ", "hs-codes", file).exitCode()).isEqualTo(ExitCodes.USAGE);

        CommandRun stranger = hexi("hexi_live_nobody", "hs-codes", file);
        assertThat(stranger.exitCode()).isEqualTo(ExitCodes.UNABLE);
        assertThat(stranger.err()).contains("does not know this API key").hasLineCount(1);
        CommandRun nobody =
                CommandRun.of("import", "hs-codes", file, "--key", administrator, "--url", "http://127.0.0.1:1");
        assertThat(nobody.exitCode()).isEqualTo(ExitCodes.UNABLE);
        assertThat(nobody.err())
                .contains("Hexi was not reached at http://127.0.0.1:1")
                .hasLineCount(1);
    }

    private static CommandRun hexi(String key, String... call) {
        List<String> whole = new ArrayList<>(List.of("import"));
        whole.addAll(List.of(call));
        whole.addAll(List.of("--key", key, "--url", "http://127.0.0.1:" + hub().port()));
        return CommandRun.of(whole.toArray(String[]::new));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("codes.csv"), text).toString();
    }

    private static String key(PartyId party, Role role) {
        return hub().part(ApiKeys.class)
                .issue(HOUSE, new ApiKeyDraft(role.name(), party, Set.of(role), Optional.empty()))
                .secret();
    }

    private static ThrowAwayHub hub() {
        return Objects.requireNonNull(started);
    }
}
