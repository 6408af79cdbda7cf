package org.hexi.cli.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

/** Timetables into a whole Hexi and out of it from the command line. */
class NetworkCommandTest {
    private static final Viewer HOUSE = Viewer.system("test");
    private static final String HEADER =
            "id,name_en,carrier,carriage,days,first_departure,capacity_teu,place,arrival,departure,currency,per_teu\n";

    @TempDir
    static Path house = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private static @Nullable ThrowAwayHub started;
    private static String operator = "";

    @BeforeAll
    static void start() {
        started = ThrowAwayHub.in(house);
        PartyId party = started.part(Parties.class)
                .register(HOUSE, new PartyDraft("HXR", "Hexi Rail", "河西铁路", "Хэси Рейл", "CN"))
                .id();
        operator = started.part(ApiKeys.class)
                .issue(HOUSE, new ApiKeyDraft("operator", party, Set.of(Role.OPERATOR), Optional.empty()))
                .secret();
    }

    @AfterAll
    static void stop() {
        hub().close();
    }

    @Test
    void aTableIsTriedThenLetInAndIsNothingNewTheSecondTime() throws IOException {
        String file = table("T1", "90");
        CommandRun dry = hexi("csv", "import", file, "--dry-run");
        assertThat(dry.exitCode()).as(dry.out() + dry.err()).isEqualTo(ExitCodes.OK);
        assertThat(dry.lines())
                .containsExactly(
                        "note: network.sheet.changed \"1: T1\"; one new version of the network",
                        "table.csv: 2 rows, 0 would be refused; dry run, nothing is stored");
        CommandRun in = hexi("csv", "import", file, "--valid-from", "2031-01-01", "--note", "new flight", "--json");
        assertThat(in.exitCode()).as(in.out() + in.err()).isEqualTo(ExitCodes.OK);
        JsonNode answer = new JsonMapper().readTree(in.lines().getLast());
        assertThat(answer.path("terms").path("note").asString()).isEqualTo("new flight");
        assertThat(answer.path("results").get(0).asString()).startsWith("network:");
        CommandRun again = hexi("csv", "import", file, "--valid-from", "2031-01-01");
        assertThat(again.out()).contains("network.sheet.nothing");
    }

    @Test
    void aFaultyTableChangesNothingAndComesBackWithItsErrors() throws IOException {
        Path refused = folder.resolve("refused.csv");
        CommandRun run = hexi("csv", "import", table("T2", "0"), "--refused", refused.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(run.lines().getFirst()).startsWith("error: row 3, column arrival: network.stops.backwards \"0\"");
        assertThat(run.lines().getLast()).isEqualTo("table.csv: 2 rows, 0 taken, 2 refused");
        assertThat(Files.readString(refused)).hasLineCount(3).contains("error");
        CommandRun past = hexi("csv", "import", table("T2", "90"), "--valid-from", "2001-01-01");
        assertThat(past.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(past.out()).contains("column valid_from: network.sheet.past");
    }

    @Test
    void whatLeavesAsATableComesBackAsNothingNew() {
        for (String name : List.of("all.csv", "all.xlsx")) {
            String file = folder.resolve(name).toString();
            CommandRun left = hexi("csv", "export", file, "--carriage", "RAIL", "--place", "LZD");
            assertThat(left.exitCode()).as(left.err()).isEqualTo(ExitCodes.OK);
            assertThat(hexi("csv", "import", file, "--dry-run").out()).contains("network.sheet.nothing");
            CommandRun again = hexi("csv", "export", file);
            assertThat(again.exitCode()).isEqualTo(ExitCodes.USAGE);
            assertThat(again.err()).contains("is there already");
        }
    }

    @Test
    void aFeedLeavesAndComesBack() throws IOException {
        Path file = folder.resolve("feed.zip");
        CommandRun left = hexi("gtfs", "export", file.toString(), "--carrier", "HXR", "--carriage", "RAIL");
        assertThat(left.exitCode()).as(left.err()).isEqualTo(ExitCodes.OK);
        CommandRun dry = hexi(
                "gtfs",
                "import",
                file.toString(),
                "--prefix",
                "N-",
                "--carrier",
                "HXR",
                "--per-teu",
                "600",
                "--dry-run");
        assertThat(dry.exitCode()).as(dry.out() + dry.err()).isEqualTo(ExitCodes.OK);
        assertThat(dry.lines().getLast()).startsWith("feed.zip: ").endsWith("dry run, nothing is stored");
        CommandRun json = hexi(
                "gtfs",
                "import",
                file.toString(),
                "--prefix",
                "N-",
                "--carrier",
                "HXR",
                "--per-teu",
                "600",
                "--dry-run",
                "--json");
        assertThat(new JsonMapper()
                        .readTree(json.lines().getLast())
                        .path("accepted")
                        .asBoolean())
                .isTrue();

        byte[] half = Files.readAllBytes(file);
        Path damaged = Files.write(folder.resolve("half.zip"), Arrays.copyOf(half, half.length / 2));
        CommandRun refused = hexi("gtfs", "import", damaged.toString());
        assertThat(refused.exitCode()).as(refused.err()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(refused.out()).contains("gtfs.feed.damaged", "half.zip: refused, nothing is changed");
        CommandRun wrong = hexi("gtfs", "import", file.toString(), "--prefix", "a b");
        assertThat(wrong.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(wrong.err()).contains("prefix");
    }

    @Test
    void aGiantFileIsNotEvenSent() throws IOException {
        Path giant = folder.resolve("giant.csv");
        try (RandomAccessFile file = new RandomAccessFile(giant.toFile(), "rw")) {
            file.setLength(500L * 1024 * 1024);
        }
        for (String form : List.of("csv", "gtfs")) {
            CommandRun run = hexi(form, "import", giant.toString());
            assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
            assertThat(run.err()).contains("has 500 MB; Hexi takes at most 20 MB");
        }
    }

    @Test
    void aCallWithoutAnEndIsAWrongCall() {
        assertThat(CommandRun.of("network").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(CommandRun.of("network", "gtfs").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(CommandRun.of("network", "csv", "import", "--help").out()).contains("Exit codes:", "--valid-from");
    }

    private String table(String id, String arrival) throws IOException {
        String rows =
                id + ",Test line,HXR,AIR,DAILY,9:30,12,ZLIC,,0,CNY,900\n" + id + ",,,,,,,ZWWW," + arrival + ",,,\n";
        return Files.writeString(folder.resolve("table.csv"), HEADER + rows, StandardCharsets.UTF_8)
                .toString();
    }

    private static CommandRun hexi(String... call) {
        List<String> whole = new ArrayList<>(List.of("network"));
        whole.addAll(List.of(call));
        whole.addAll(List.of("--key", operator, "--url", "http://127.0.0.1:" + hub().port()));
        return CommandRun.of(whole.toArray(String[]::new));
    }

    private static ThrowAwayHub hub() {
        return Objects.requireNonNull(started);
    }
}
