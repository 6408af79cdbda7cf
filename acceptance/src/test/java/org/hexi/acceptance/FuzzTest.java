package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whatever comes in at the JSON face, a clear answer goes out: a good one, or a problem that says what is wrong and tells
 * nothing of the inside or of others. A refused request leaves nothing behind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
    private static final int ROUNDS = Boolean.getBoolean("hexi.long") ? 6 : 1;
    private static final int FAULTS_SHOWN = 25;
    private static final long SEED = Long.getLong("hexi.seed", 20260302);
    private static final String STRANGER = "OTHERCO";
    private static final String MARK = "Amber Camel 7731";

    /** This is not about rates. */
    private static final Map<String, String> SETTINGS =
            Map.of("HEXI_API_CALLERPERMINUTE", "1000000", "HEXI_API_PARTYPERMINUTE", "1000000");

    private final Path data = RunningHexi.folder("fuzz");
    private final RunningHexi hexi = RunningHexi.up(data, SETTINGS);
    private final Filings filings = new Filings(Instant.now());
    private final List<Api> callers = new ArrayList<>();
    private List<Endpoint> endpoints = List.of();
    private Belongings own = Belongings.NOTHING;
    private Belongings others = Belongings.NOTHING;

    @BeforeAll
    void settle() throws IOException {
        Household house = Household.settle(hexi);
        house.organisation(Filings.SHIPPER);
        house.organisation(Filings.RECEIVER);
        house.organisation(STRANGER);
        callers.add(new Api(hexi, house.key(Filings.SHIPPER, "TRADER", "")));
        callers.add(new Api(hexi, house.key(Filings.SHIPPER, "OPERATOR", "")));
        callers.add(new Api(hexi, house.key("HUB", "CUSTOMS_OFFICER", "9902")));
        own = Belongings.of(callers.getFirst(), filings, Filings.SHIPPER, "Inverters");
        Api stranger = new Api(hexi, house.key(STRANGER, "TRADER", ""));
        others = Belongings.of(stranger, new Filings(Instant.now().plus(1, ChronoUnit.DAYS), 500_000), STRANGER, MARK);
        endpoints = Endpoint.readAll(
                callers.getFirst().get("/api/v1/openapi").must(200).json());
        assertThat(endpoints).hasSizeGreaterThan(40);
    }

    @AfterAll
    void end() {
        hexi.close();
        Database.end(data);
        Folders.delete(data);
    }

    /** Otherwise every spoilt body would be refused for something else. */
    @Test
    void theBodiesThatAreSpoiltAreGoodOnes() throws IOException {
        Bodies bodies = new Bodies(new Random(SEED), filings, own);
        int asked = 0;
        for (Endpoint endpoint : endpoints) {
            if (endpoint.body().isPresent()) {
                assertThat(bodies.leftOut(endpoint))
                        .as(endpoint + " is spoilt in every text")
                        .isEmpty();
            }
            if (!bodies.isKnown(endpoint)) {
                continue;
            }
            Api.Answer answer = callers.getFirst()
                    .post(
                            endpoint.path(),
                            "good-" + asked++,
                            bodies.good(endpoint).toString());
            // The dossier has its booking and its declaration: a second is a refusal of the business, not of the body.
            assertThat(answer.status()).as(endpoint + " " + answer).isIn(200, 201, 202, 422);
            assertThat(answer.json().path("fileable").asBoolean(true))
                    .as(answer.text())
                    .isTrue();
        }
        assertThat(asked).isGreaterThan(5);
    }

    @Test
    void everyAnswerIsClearAndEveryRefusalLeavesNothing() throws IOException {
        Random random = new Random(SEED);
        Shots shots = new Shots("clear", random, new Bodies(random, filings, own), own);
        Judging judging = judging();
        Map<Mischief, Map<Integer, Integer>> statuses = new EnumMap<>(Mischief.class);
        List<Shot> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Endpoint endpoint : endpoints) {
                for (Mischief mischief : Mischief.values()) {
                    for (int time = 0; mischief.fits(endpoint) && time < mischief.times(); time++) {
                        all.addAll(shots.at(endpoint, mischief));
                    }
                }
            }
        }
        Collections.shuffle(all, random);
        try (Database database = Database.of(data)) {
            calm(database);
            Shelves shelves = new Shelves(database);
            for (Shot shot : all) {
                Api.Answer answer = shot.fire(caller(random));
                statuses.computeIfAbsent(shot.mischief(), first -> new TreeMap<>())
                        .merge(answer.status(), 1, Integer::sum);
                judging.judge(shot, answer);
                if (answer.status() < 400) {
                    calm(database);
                }
                if (shelves.haveChanged() && answer.status() >= 400) {
                    judging.fault("stored something all the same", shot, answer);
                }
            }
        }
        System.out.printf(
                "fuzz: seed %d, %d requests at %d endpoints%n%s%n",
                SEED, all.size(), endpoints.size(), statuses.toString().replace("}, ", "}\n"));
        assertThat(judging.faults().stream().limit(FAULTS_SHOWN))
                .as("%d faults", judging.faults().size())
                .isEmpty();
        Stream.of(Mischief.values())
                .filter(mischief -> mischief.outcome() == Mischief.Outcome.NAMED)
                .forEach(mischief -> assertThat(
                                statuses.getOrDefault(mischief, Map.of()).getOrDefault(400, 0))
                        .as("answers that name a field for " + mischief)
                        .isGreaterThanOrEqualTo(5));
        assertThat(hexi.complaints()).isEmpty();
    }

    /** Who asks for what is somebody else's hears the same as who asks for what does not exist. */
    @Test
    void aForeignIdAnswersLikeOneThatIsNotThere() throws IOException {
        Random random = new Random(SEED);
        Shots shots = new Shots("foreign", random, new Bodies(random, filings, own), own);
        Judging judging = judging();
        int asked = 0;
        int missing = 0;
        for (Endpoint endpoint : endpoints) {
            String foreign = others.id(endpoint.path());
            if (foreign.isEmpty()) {
                continue;
            }
            for (Api caller : callers) {
                Shot shot = shots.at(endpoint, foreign);
                Api.Answer theirs = shot.fire(caller);
                Api.Answer nothing = shot.at(Shots.path(endpoint, foreign.replaceAll("[0-9]", "7")))
                        .fire(caller);
                asked++;
                missing += theirs.status() == 404 ? 1 : 0;
                if (theirs.status() < 400 || !isSame(theirs, nothing)) {
                    judging.fault("tells what is there from what is not: " + nothing, shot, theirs);
                }
            }
        }
        System.out.printf("fuzz: %d foreign ids asked for, %d not found%n", asked, missing);
        assertThat(missing).isGreaterThan(30);
        assertThat(judging.faults()).isEmpty();
    }

    @Test
    void aBodyBeyondTheLimitIsToldTheLimit() throws IOException {
        String big = "{\"from\":\"" + "x".repeat(Spoiling.LIMIT_BYTES) + "\"}";
        Api caller = callers.getFirst();
        Api.Answer told = caller.post("/api/v1/plans", "big", big).must(413);
        assertThat(told.json().path("detail").asString()).contains(String.valueOf(Spoiling.LIMIT_BYTES));
        Api.Answer counted = caller.send(caller.request("/api/v1/plans")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "chunked")
                        .POST(BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(big.getBytes(StandardCharsets.UTF_8))))
                        .build())
                .must(413);
        assertThat(counted.json().path("code").asString()).isEqualTo("web.body.tooLarge");
        assertThat(counted.json().path("detail").asString()).contains(String.valueOf(Spoiling.LIMIT_BYTES));
        caller.post("/api/v1/plans", "huge", big.repeat(5)).must(413);
        Api.Answer upload = Uploads.tooLarge(caller).must(413);
        assertThat(upload.json().path("code").asString()).isEqualTo("web.upload.tooLarge");
        assertThat(upload.json().path("detail").asString()).contains("20 MB");
    }

    private Judging judging() {
        return new Judging(List.of(MARK, others.reference(), others.container()));
    }

    private static boolean isSame(Api.Answer one, Api.Answer other) {
        return one.status() == other.status()
                && one.json().path("code").equals(other.json().path("code"))
                && one.json().path("detail").equals(other.json().path("detail"));
    }

    /** Mostly the one who may do most. */
    private Api caller(Random random) {
        return callers.get(random.nextInt(3) > 0 ? 0 : random.nextInt(callers.size()));
    }

    /** The events of a command that was done come to everybody before the next request. */
    private void calm(Database database) {
        hexi.until(
                "every event got through",
                () -> database.count("select count(*) from event_publication where completion_date is null") == 0);
    }
}
