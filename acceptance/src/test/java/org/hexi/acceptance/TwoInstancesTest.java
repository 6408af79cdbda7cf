package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.hexi.postgres.RunningPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two processes serve one house: the same people, the same answers, and every job done once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesTest {
    private static final int TWINS = 20;
    private static final int POOLS = 60;

    private final Path data = RunningHexi.folder("two");
    private final Filings filings = new Filings(Instant.now());
    private final RunningHexi first = RunningHexi.up(data);
    private final RunningHexi second = join();
    private final Household house = Household.settle(first);
    private final Database database = Database.of(data);
    private final List<String> dossiers = new ArrayList<>();
    private String key = "";

    @BeforeAll
    void settle() {
        house.organisation(Filings.SHIPPER);
        house.organisation(Filings.RECEIVER);
        key = house.key(Filings.SHIPPER, "TRADER", "");
    }

    @AfterAll
    void end() {
        second.close();
        first.close();
        database.close();
        Database.end(data);
        Folders.delete(data);
    }

    @Test
    @Order(1)
    void oneSessionServesOnBoth() {
        WebSession person = house.administrator();
        assertThat(person.at(second).get("/account").uri().getPath()).isEqualTo("/account");
        assertThat(person.at(first).get("/account").uri().getPath()).isEqualTo("/account");

        WebSession another = Household.signIn(second).administrator();
        assertThat(another.at(first).get("/account").uri().getPath()).isEqualTo("/account");
        another.at(second).submit("/account", "/sign-out", Map.of());
        assertThat(another.at(first).get("/account").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    @Order(2)
    void oneKeyHasOneEffectWhereverItIsSent() {
        List<Api> doors = List.of(new Api(first, key), new Api(second, key));
        for (int twin = 0; twin < TWINS; twin++) {
            String command = "twin-" + twin;
            String body = filings.consignment();
            Set<String> ids = doors.stream()
                    .map(door -> CompletableFuture.supplyAsync(() -> opened(door, command, body)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
            dossiers.addAll(ids);
        }
        assertThat(database.count("select count(*) from consignment.consignment"))
                .isEqualTo(TWINS);
    }

    /** The job leaves an entry in audit and in the timeline, so that doing it twice would be seen. */
    @Test
    @Order(3)
    void everyBookingThatIsOverIsClosedOnce() throws IOException {
        List<Api> doors = List.of(new Api(first, key), new Api(second, key));
        // the last to arrive go by train and ship, where there is room for all; aircraft are soon full
        List<String> ways = doors.getFirst().itineraries(filings.plan()).reversed();
        List<String> refused = new ArrayList<>();
        long booked = 0;
        for (int number = 0; number < dossiers.size(); number++) {
            String dossier = dossiers.get(number);
            Api.Answer held = doors.get(number % 2)
                    .post(Command.BOOK, "book-" + dossier, Filings.booking(dossier, ways.get(number % ways.size())));
            if (held.status() == 201) {
                booked++;
            } else {
                refused.add(held.text());
            }
        }
        assertThat(booked).isGreaterThan(TWINS / 2);
        assertThat(refused).allMatch(answer -> answer.contains("booking.capacity.notEnough"));
        database.jdbc()
                .sql("update booking.booking set expires_at = '2020-01-01T00:00:00Z' where state = 'HELD'")
                .update();
        first.until(
                "all overdue bookings are closed",
                () -> database.count("select count(*) from booking.booking where state = 'EXPIRED'")
                        == database.count("select count(*) from booking.booking"));
        assertThat(database.count("select count(*) from booking.booking")).isEqualTo(booked);
        assertThat(database.count("select count(*) from audit.entry where action = 'booking.expired'"))
                .isEqualTo(booked);
        assertThat(database.count("select count(*) from consignment.timeline_entry where code = 'booking.expired'"))
                .isEqualTo(booked);
        assertThat(database.count("select coalesce(sum(given), 0) from capacity.pool"))
                .as("everything held was given back, and nothing twice")
                .isZero();
    }

    @Test
    @Order(4)
    void everyHoldExpiresOnce() {
        for (int pool = 0; pool < POOLS; pool++) {
            database.jdbc()
                    .sql("insert into capacity.pool (kind, key, units, given) values ('berth', :key, 10, 10)")
                    .param("key", "B" + pool)
                    .update();
            hold(pool, 3, "HELD");
            hold(pool, 3, "HELD");
            hold(pool, 4, "CONFIRMED");
        }
        first.until(
                "all overdue holds are gone",
                () -> database.count("select count(*) from capacity.hold where kind = 'berth' and state = 'HELD'")
                        == 0);
        assertThat(database.count("select count(*) from capacity.pool where kind = 'berth' and given = 4"))
                .isEqualTo(POOLS);
    }

    @Test
    @Order(5)
    void everyAuditEntryIsSealedOnce() {
        first.until("all is sealed", () -> database.count("select count(*) from audit.pending") == 0);
        long entries = database.count("select count(*) from audit.entry");
        assertThat(entries).isGreaterThan(TWINS);
        assertThat(database.count("select count(*) from audit.seal")).isEqualTo(entries);
        assertThat(database.count("select max(position) from audit.seal")).isEqualTo(entries);
    }

    /** The first process brought the database up; the server outlives it, and so does the house. */
    @Test
    @Order(6)
    void theOtherGoesOnWhenOneIsKilled() {
        first.kill();
        assertThat(opened(new Api(second, key), "after", filings.consignment())).isNotEmpty();
        second.until("the one left seals", () -> database.count("select count(*) from audit.pending") == 0);
        hold(0, 1, "HELD");
        second.until(
                "the one left lets holds expire",
                () -> database.count("select count(*) from capacity.hold where kind = 'berth' and state = 'HELD'")
                        == 0);
        assertThat(second.complaints()).isEmpty();
        System.out.printf("two instances: %d twin commands, %d pools of holds%n", TWINS, POOLS);
    }

    private RunningHexi join() {
        RunningPostgres server = Database.server(data);
        return RunningHexi.join(server.jdbcUrl(), server.user(), server.password());
    }

    private void hold(int pool, int units, String state) {
        database.jdbc()
                .sql("""
                        insert into capacity.hold (id, kind, key, units, holder, state, expires_at)
                        values (gen_random_uuid(), 'berth', :key, :units, 'nobody', :state, '2020-01-01T00:00:00Z')""")
                .param("key", "B" + pool)
                .param("units", units)
                .param("state", state)
                .update();
        if (pool == 0 && units == 1) {
            database.jdbc()
                    .sql("update capacity.pool set given = given + 1 where kind = 'berth' and key = 'B0'")
                    .update();
        }
    }

    private static String opened(Api door, String command, String body) {
        try {
            return door.post("/api/v1/consignments", command, body)
                    .must(201)
                    .json()
                    .path("id")
                    .asString();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
