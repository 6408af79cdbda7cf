package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The house dies by SIGKILL while programs file, and is started again without a hand. What was answered is there, what was
 * not answered is done once when it is asked for again, and nothing is there by half.
 */
class KillTest {
    private static final int ROUNDS = Boolean.getBoolean("hexi.long") ? 20 : 3;
    private static final int FILERS = 4;
    private static final long SEED = Long.getLong("hexi.seed", 20260301);

    private final Path data = RunningHexi.folder("kill");
    private final Random random = new Random(SEED);
    private final Filings filings = new Filings(Instant.now());
    private final List<Filer.Command> answered = new ArrayList<>();
    private RunningHexi hexi = RunningHexi.up(data);
    private int unanswered;

    @AfterEach
    void end() {
        hexi.close();
        Folders.delete(data);
    }

    @Test
    void everyAnsweredWriteSurvivesAndNoHalfOne() throws Exception {
        Household house = Household.settle(hexi);
        house.organisation(Filings.SHIPPER);
        house.organisation(Filings.RECEIVER);
        String key = house.key(Filings.SHIPPER, "TRADER", "");
        for (int round = 0; round < ROUNDS; round++) {
            List<Filer.Command> sent = fileUntilKilled(round, key);
            if (round % 2 == 1) {
                ProcessHandle.of(Database.server(data).pid()).ifPresent(ProcessHandle::destroyForcibly);
            }
            hexi = RunningHexi.up(data);
            checkAnswered(new Api(hexi, key), sent);
            askAgain(new Api(hexi, key), sent);
            checkNothingIsHalf();
        }
        System.out.printf(
                "kill: seed %d, %d rounds, %d answered commands, %d unanswered%n",
                SEED, ROUNDS, answered.size(), unanswered);
    }

    private List<Filer.Command> fileUntilKilled(int round, String key) throws InterruptedException {
        Api api = new Api(hexi, key);
        List<String> itineraries = itineraries(api);
        CountDownLatch enough = new CountDownLatch(20 + random.nextInt(80));
        List<Filer> filers = IntStream.range(0, FILERS)
                .mapToObj(number -> new Filer("r%d-f%d".formatted(round, number), api, filings, itineraries, enough))
                .toList();
        List<Thread> threads = filers.stream().map(Thread.ofVirtual()::start).toList();
        assertThat(enough.await(2, TimeUnit.MINUTES))
                .as("the filers get answers")
                .isTrue();
        hexi.kill();
        for (Thread thread : threads) {
            thread.join();
        }
        return filers.stream().flatMap(filer -> filer.sent().stream()).toList();
    }

    private List<String> itineraries(Api api) {
        try {
            Api.Answer front = api.post("/api/v1/plans", "plan", filings.plan()).must(200);
            List<String> ids = front.json()
                    .path("options")
                    .valueStream()
                    .map(option -> option.path("id").asString())
                    .toList();
            assertThat(ids).isNotEmpty();
            return ids;
        } catch (IOException unreachable) {
            throw new AssertionError(unreachable);
        }
    }

    /** The house remembers its answer to every command, and the dossier is whole. */
    private void checkAnswered(Api api, List<Filer.Command> sent) throws IOException {
        for (Filer.Command command : sent) {
            if (command.answer().isEmpty()) {
                continue;
            }
            Api.Answer was = command.answer().get();
            if (was.status() < 300) {
                assertThat(api.post(command.path(), command.key(), command.body())
                                .json())
                        .as(command.path() + " with key " + command.key())
                        .isEqualTo(was.json());
                answered.add(command);
            }
            if (command.path().equals("/api/v1/consignments")) {
                String id = was.json().path("id").asString();
                assertThat(api.get("/api/v1/consignments/" + id)
                                .must(200)
                                .json()
                                .path("goods"))
                        .isEqualTo(was.json().path("goods"));
                assertThat(api.get("/api/v1/consignments/" + id + "/timeline")
                                .must(200)
                                .json())
                        .isNotEmpty();
            }
        }
    }

    /** Nobody knows whether these were done; asked again, twice, each is done once. */
    private void askAgain(Api api, List<Filer.Command> sent) throws IOException {
        for (Filer.Command command :
                sent.stream().filter(one -> one.answer().isEmpty()).toList()) {
            unanswered++;
            Api.Answer first = api.post(command.path(), command.key(), command.body());
            Api.Answer second = api.post(command.path(), command.key(), command.body());
            assertThat(second.status()).isEqualTo(first.status());
            if (first.status() < 300) {
                assertThat(second.json()).isEqualTo(first.json());
                answered.add(command);
            }
        }
    }

    private void checkNothingIsHalf() {
        Database database = Database.of(data);
        assertThat(database.count("select count(*) from consignment.consignment"))
                .as("as many dossiers as commands that opened one")
                .isEqualTo(to("/api/v1/consignments").count());
        assertThat(database.count("""
                        select count(*) from consignment.consignment c
                        where (select count(*) from consignment.goods_line g where g.consignment_id = c.id) <> 2
                           or (select count(*) from consignment.transport_unit u where u.consignment_id = c.id) <> 1
                           or not exists (select from consignment.participant p where p.consignment_id = c.id)
                           or not exists (select from consignment.timeline_entry t where t.consignment_id = c.id)
                           or not exists (select from audit.entry a where a.subject = 'consignment:' || c.id)"""))
                .as("dossiers that lack goods, containers, participants, timeline or audit")
                .isZero();
        assertThat(database.count("select count(*) from booking.booking"))
                .as("as many bookings as commands that made one")
                .isEqualTo(to("/api/v1/bookings").count());
        assertThat(database.count("""
                        select count(*) from booking.booking b
                        where not exists (select from booking.hold h where h.booking = b.id)
                           or not exists (select from audit.entry a where a.subject = 'booking:' || b.id)
                           or exists (select from booking.hold h join capacity.hold c on c.id = h.hold
                                      where h.booking = b.id and b.state <> c.state)"""))
                .as("bookings that lack holds or audit, or whose holds say otherwise")
                .isZero();
        assertThat(database.count("""
                        select count(*) from capacity.pool p
                        where given <> (select coalesce(sum(units), 0) from capacity.hold h
                                        where h.kind = p.kind and h.key = p.key and h.state in ('HELD', 'CONFIRMED'))"""))
                .as("pools whose count is not the sum of their holds")
                .isZero();
        hexi.until("every audit entry is sealed", () -> database.count("select count(*) from audit.pending") == 0);
        assertThat(database.count("select count(*) from audit.entry"))
                .isEqualTo(database.count("select count(*) from audit.seal"))
                .isEqualTo(database.count("select max(position) from audit.seal"));
    }

    private Stream<Filer.Command> to(String path) {
        return answered.stream().filter(command -> command.path().equals(path));
    }
}
