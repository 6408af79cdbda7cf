package org.hexi.cli.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.hexi.hub.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans asked of a whole Hexi from the command line. */
class PlanCommandTest {
    private static final Viewer HOUSE = Viewer.system("test");

    @TempDir
    static Path house = Path.of("");

    private static @Nullable ThrowAwayHub started;
    private static String key = "";
    private static Instant ready = Instant.EPOCH;

    @BeforeAll
    static void start() {
        started = ThrowAwayHub.in(house);
        PartyId party = started.part(Parties.class)
                .register(HOUSE, new PartyDraft("PLANNER", "Planner", "规划商", "Плановик", "CN"))
                .id();
        key = started.part(ApiKeys.class)
                .issue(HOUSE, new ApiKeyDraft("plans", party, Set.of(Role.TRADER), Optional.empty()))
                .secret();
        ready = started.part(BusinessClock.class).now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
    }

    @AfterAll
    static void stop() {
        hub().close();
    }

    @Test
    void theFrontIsATableByArrival() {
        CommandRun run = plan("--from", "LZD", "--to", "DUI", "--ready", ready.toString());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
        List<String> lines = run.lines();
        assertThat(lines.getFirst()).contains("released", "cost CNY", "CO2e kg", "all holds", "way");
        assertThat(lines.get(1))
                .startsWith("  1  " + ready.toString().substring(0, 4))
                .contains("LZD ", " DUI ");
        assertThat(lines.getLast()).isEqualTo("exact on a grid of 1 min, 1 in cost, 1 kg, 1000 millionths of -ln p");
    }

    @Test
    void aLorryFetchesTheGoodsAtADoorAndBringsThemToOne() {
        CommandRun run = plan("--pickup", "35.9, 103.2", "--delivery=51.6,7.1", "--ready", ready.toString(), "--few");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
        assertThat(run.lines().get(1)).containsPattern("  lorry [0-9.]+ km [A-Z]+ .* [A-Z]+ lorry [0-9.]+ km  ");
    }

    @Test
    void eachEndIsAPlaceOrADoor() {
        for (List<String> wrong : List.of(
                List.of("--to=DUI"),
                List.of("--from=LZD", "--pickup=35.9,103.2", "--to=DUI"),
                List.of("--pickup=Lanzhou", "--to=DUI"),
                List.of("--pickup=95,103.2", "--to=DUI"))) {
            List<String> call = new ArrayList<>(wrong);
            call.add("--ready=" + ready);
            CommandRun run = plan(call.toArray(String[]::new));
            assertThat(run.exitCode()).as("%s: %s", wrong, run.out()).isEqualTo(ExitCodes.USAGE);
            assertThat(run.err()).containsAnyOf("--pickup", "--from", "latitude");
        }
    }

    @Test
    void programsGetOneObjectWithWhatItWouldTake() {
        CommandRun run = plan(
                "--from=LZD",
                "--to=DUI",
                "--ready=" + ready,
                "--mass=12500.5",
                "--teu=1",
                "--avoid=HRS,mode:sea",
                "--require=place:LZD",
                "--avoid=AKL",
                "--danger=3",
                "--unit=container_20",
                "--reliefs",
                "--json");
        assertThat(run.lines()).as(run.err()).hasSize(1);
        JsonNode answer = new JsonMapper().readTree(run.out());
        assertThat(run.exitCode()).isEqualTo(answer.path("options").isEmpty() ? ExitCodes.FOUND_FAULTS : ExitCodes.OK);
        assertThat(answer.path("options").toString()).doesNotContain("\"HRS\"", "\"AKL\"", "\"SEA\"");
        assertThat(answer.path("reliefs").toString()).contains("BANS");
    }

    @Test
    void whenToLeaveIsATableByReadyTime() {
        String until = ready.plus(Duration.ofDays(4)).toString();
        CommandRun run = plan("--from=LZD", "--to=ALA", "--ready=" + ready, "--profile-until=" + until);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
        assertThat(run.lines().getFirst()).startsWith("ready by").contains("earliest", "least CNY", "safest", "missed");
        assertThat(run.lines()).hasSizeGreaterThan(3);
        CommandRun all = plan("--from=LZD", "--to=ALA", "--ready=" + ready, "--profile-until=" + until, "--json");
        assertThat(new JsonMapper().readTree(all.out()).path("chances"))
                .hasSize(run.lines().size() - 2);
    }

    @Test
    void aRehearsalIsFollowedToItsAnswer() {
        CommandRun run = hexi(
                "replan", "--close=border:AKL-DST", "--from=" + ready, "--until=" + ready.plus(Duration.ofDays(2)));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
        assertThat(run.lines()).containsExactly("bookings: 0 kept, 0 moved, 0 broken, 0 not told");
        CommandRun unknown = hexi("replan", "--cancel=R1-19990101");
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err()).contains("/cancelled/departure: \"R1-19990101\"");
        assertThat(hexi("replan").exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void anEmptyFrontSaysWhyAndWhatWouldHelp() {
        CommandRun run = plan(
                "--from=LZD",
                "--to=DUI",
                "--ready=" + ready,
                "--latest=" + ready.plus(Duration.ofDays(2)),
                "--reliefs");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(run.lines().getFirst())
                .startsWith("no way: planning.noWay.tooLate; without what stands in the way, the earliest arrival");
        assertThat(run.lines().get(1)).startsWith("without LATEST_ARRIVAL: ").contains("earliest ", "cheapest ");
    }

    @Test
    void aWrongCallIsToldFromAHouseThatIsShut() {
        CommandRun unknown = plan("--from=XX9", "--to=DUI", "--ready=" + ready);
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err()).contains("/from: \"XX9\", accepted: a place of the timetable");
        CommandRun odd = plan("--from=LZD", "--to=DUI", "--ready=" + ready, "--avoid=wind:N");
        assertThat(odd.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(odd.err()).contains("--avoid wind:N is none of place:CODE, mode:CODE, carrier:CODE");
        assertThat(plan("--from=LZD", "--to=DUI").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(plan("--from=LZD", "--to=DUI", "--ready=tomorrow").exitCode())
                .isEqualTo(ExitCodes.USAGE);
        CommandRun nobody = CommandRun.of(
                "plan", "--from=LZD", "--to=DUI", "--ready=" + ready, "--key", key, "--url", "http://127.0.0.1:1");
        assertThat(nobody.exitCode()).isEqualTo(ExitCodes.UNABLE);
        assertThat(nobody.err()).contains("was not reached").hasLineCount(1);
    }

    private static CommandRun plan(String... call) {
        List<String> whole = new ArrayList<>(List.of("plan"));
        whole.addAll(List.of(call));
        return hexi(whole.toArray(String[]::new));
    }

    private static CommandRun hexi(String... call) {
        List<String> whole = new ArrayList<>(List.of(call));
        whole.addAll(List.of("--key", key, "--url", "http://127.0.0.1:" + hub().port()));
        return CommandRun.of(whole.toArray(String[]::new));
    }

    private static ThrowAwayHub hub() {
        return Objects.requireNonNull(started);
    }
}
