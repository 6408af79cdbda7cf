package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The house dies by SIGKILL while programs file and report, and is started again without a hand. What was answered is there,
 * what was not answered is done once when it is asked for again, and nothing is there by half.
 */
@Order(2)
class KillTest {
    private static final int ROUNDS = Boolean.getBoolean("hexi.long") ? 20 : 3;
    private static final int FILERS = 4;
    private static final long SEED = Long.getLong("hexi.seed", 20260301);
    private static final String WAITING = "select count(*) from event_publication where completion_date is null";

    /** Nothing here is about rates; and events a kill held up are to come within the test. */
    private static final Map<String, String> SETTINGS = Map.of(
            "HEXI_API_CALLERPERMINUTE", "1000000",
            "HEXI_API_PARTYPERMINUTE", "1000000",
            "HEXI_EVENTS_RETRYEVERY", "1s",
            "HEXI_EVENTS_RETRYAFTER", "2s");

    private final Path data = RunningHexi.folder("kill");
    private final Random random = new Random(SEED);
    private final Filings filings = new Filings(Instant.now());
    private final List<Command> done = new ArrayList<>();
    private RunningHexi hexi = RunningHexi.up(data, SETTINGS);
    private int unanswered;

    @AfterEach
    void end() {
        hexi.close();
        Database.end(data);
        Folders.delete(data);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void everyAnsweredWriteSurvivesAndNoHalfOne() throws Exception {
        System.out.printf("kill: seed %d, %d rounds%n", SEED, ROUNDS);
        Household house = Household.settle(hexi);
        house.organisation(Filings.SHIPPER);
        house.organisation(Filings.RECEIVER);
        String key = house.key(Filings.SHIPPER, "TRADER", "");
        for (int round = 0; round < ROUNDS; round++) {
            boolean alsoDatabase = round % 2 == 1;
            List<Command> sent = fileUntilKilled(round, key, alsoDatabase);
            hexi = RunningHexi.up(data, SETTINGS);
            try (Database database = Database.of(data)) {
                long waiting = database.count(WAITING);
                Api api = new Api(hexi, key);
                checkAnswered(api, sent.stream().filter(Command::isDone).toList());
                long open = askAgain(api, sent);
                new Wholeness(database).check(done);
                System.out.printf(
                        "kill: round %d, %s killed, %d commands sent, %d unanswered, %d events held up%n",
                        round, alsoDatabase ? "hub and database" : "hub", sent.size(), open, waiting);
            }
        }
        checkAnswered(new Api(hexi, key), List.copyOf(done));
        try (Database database = Database.of(data)) {
            checkHouseIsSound(database);
        }
        System.out.printf("kill: %d commands done, %d were unanswered at a kill%n", done.size(), unanswered);
    }

    private List<Command> fileUntilKilled(int round, String key, boolean alsoDatabase) throws Exception {
        Api api = new Api(hexi, key);
        long postmaster = Database.server(data).pid();
        List<String> itineraries = api.itineraries(filings.plan());
        assertThat(itineraries).isNotEmpty();
        CountDownLatch enough = new CountDownLatch(20 + random.nextInt(80));
        List<Filer> filers = IntStream.range(0, FILERS)
                .mapToObj(number -> new Filer("r%d-f%d".formatted(round, number), api, filings, itineraries, enough))
                .toList();
        List<Thread> threads = filers.stream().map(Thread.ofVirtual()::start).toList();
        assertThat(enough.await(2, TimeUnit.MINUTES))
                .as("the filers get answers")
                .isTrue();
        if (alsoDatabase) {
            ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
        }
        hexi.kill();
        for (Thread thread : threads) {
            thread.join();
        }
        return filers.stream().flatMap(filer -> filer.sent().stream()).toList();
    }

    /** The house remembers its answer to every command, and the dossier reads as it was told. */
    private void checkAnswered(Api api, List<Command> answered) throws IOException {
        for (Command command : answered) {
            Api.Answer was = command.answer().orElseThrow();
            Api.Answer again = api.post(command.path(), command.key(), command.body());
            assertThat(again.status()).as(command.toString()).isEqualTo(was.status());
            assertThat(again.json()).as(command.toString()).isEqualTo(was.json());
            if (command.path().equals(Command.DESCRIBE)) {
                String dossier = Command.DESCRIBE + "/" + was.json().path("id").asString();
                assertThat(api.get(dossier).must(200).json().path("goods"))
                        .isEqualTo(was.json().path("goods"));
                assertThat(api.get(dossier + "/timeline").must(200).json()).isNotEmpty();
            }
            if (!done.contains(command)) {
                done.add(command);
            }
        }
    }

    /** Nobody knows whether these were done; asked again, twice, each is done once. */
    private long askAgain(Api api, List<Command> sent) throws IOException {
        List<Command> open =
                sent.stream().filter(command -> command.answer().isEmpty()).toList();
        unanswered += open.size();
        for (Command command : open) {
            Api.Answer first = api.post(command.path(), command.key(), command.body());
            Api.Answer second = api.post(command.path(), command.key(), command.body());
            assertThat(second.status()).as(command.toString()).isEqualTo(first.status());
            Command answered = command.answered(first);
            if (answered.isDone()) {
                assertThat(second.json()).as(command.toString()).isEqualTo(first.json());
                done.add(answered);
            }
        }
        return open.size();
    }

    /** What the house does behind the answers has caught up, and its own doctor finds no fault. */
    private void checkHouseIsSound(Database database) {
        hexi.until("every event got through", () -> database.count(WAITING) == 0);
        assertThat(database.count("""
                        select count(*) from consignment.participant p
                        where not exists (select from corridor.holder h
                                          where h.consignment = p.consignment_id and h.holder = p.holder)
                          and exists (select from clearance.declaration d where d.consignment_id = p.consignment_id)"""))
                .as("participants a listener was never told of")
                .isZero();
        hexi.until("no job is still in the hands of the dead", () -> database.count("""
                        select count(*) from scheduled_tasks
                        where picked and last_heartbeat < current_timestamp - interval '25 seconds'""") == 0);
        hexi.until("every audit entry is sealed", () -> database.count("select count(*) from audit.pending") == 0);
        assertThat(database.count("select count(*) from audit.entry"))
                .isEqualTo(database.count("select count(*) from audit.seal"))
                .isEqualTo(database.count("select max(position) from audit.seal"));
        HexiProcess.Ended doctor =
                HexiProcess.run("doctor", "--data", data.toString(), "--port", String.valueOf(hexi.port()));
        assertThat(doctor.code()).as(doctor.out() + doctor.err()).isZero();
        assertThat(doctor.out()).contains("audit chain", "sound;", "none stuck");
        assertThat(hexi.complaints()).isEmpty();
    }
}
