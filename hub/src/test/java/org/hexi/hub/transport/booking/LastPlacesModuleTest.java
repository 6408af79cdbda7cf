package org.hexi.hub.transport.booking;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.hub.TestDatabase;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.TransportUnit;
import org.hexi.hub.consignment.TransportUnit.SizeType;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.capacity.CapacityPool;
import org.hexi.hub.platform.parties.ApiKeyDraft;
import org.hexi.hub.platform.parties.ApiKeys;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.store.Itineraries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hundred traders call a listening hub at once for the last ten places of a train. Who is asked to come back because the
 * house is busy does so with the same key, as programs should.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "db-scheduler.enabled=false")
class LastPlacesModuleTest {
    private static final String DATABASE = TestDatabase.create();
    private static final int TRADERS = 100;
    private static final int PLACES = 10;
    private static final int COMES_BACK = 5;
    private static final List<TransportUnit> ONE_TEU =
            List.of(new TransportUnit(new ContainerNumber("CSQU3054383"), SizeType.ISO_22G1));

    @Autowired
    Ways ways;

    @Autowired
    Itineraries offered;

    @Autowired
    Departures departures;

    @Autowired
    Capacities capacities;

    @Autowired
    People people;

    @Autowired
    ApiKeys keys;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("hexi.database.url", () -> DATABASE);
        registry.add("hexi.database.user", () -> TestDatabase.server().user());
        registry.add("hexi.database.password", () -> TestDatabase.server().password());
    }

    /** A program of a trader's own, with a dossier to book for. */
    private record Caller(String key, ConsignmentView dossier) {}

    /** The last answer a trader got, and the places free at that moment. */
    private record Outcome(int status, String word, int free) {
        String told() {
            return status + " " + word;
        }
    }

    @Test
    void tenOfAHundredTradersGetTheLastTenPlaces() throws Exception {
        Viewer scout = people.user(Role.TRADER);
        Itinerary way = ways.safest(scout, ways.dossier(scout, ONE_TEU));
        CapacityPool train = leaveTheLastPlaces(way);
        List<Caller> callers = callers(way);

        List<Outcome> outcomes = callAtOnce(callers, way, train);

        assertThat(outcomes.stream().collect(groupingBy(Outcome::told, counting())))
                .isEqualTo(Map.of(
                        "200 CONFIRMED", (long) PLACES,
                        "422 booking.capacity.notEnough", (long) (TRADERS - PLACES)));
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.free()).isBetween(0, PLACES));
        assertThat(capacities.residual(train)).contains(0);
        assertThat(bookings("CONFIRMED")).isEqualTo(PLACES);
        assertThat(bookings("HELD")).isZero();
        assertThat(given(train)).as("what the holds say and what the pool says").isEqualTo(units(train));
    }

    private CapacityPool leaveTheLastPlaces(Itinerary way) {
        DepartureView first = departures.get(way.rides().getFirst().departureId());
        CapacityPool pool = departures.openPool(first);
        int free = capacities.residual(pool).orElseThrow();
        capacities.hold(pool, free - PLACES, "others", clock.now().plus(Duration.ofHours(1)));
        return pool;
    }

    /** All were offered the same way, and none has booked it yet. */
    private List<Caller> callers(Itinerary way) {
        List<Caller> callers = new ArrayList<>();
        for (int number = 0; number < TRADERS; number++) {
            Viewer trader = people.user(Role.TRADER);
            ApiKeyDraft key = new ApiKeyDraft("booking", trader.party(), Set.of(Role.TRADER), Optional.empty());
            offered.keep(trader, List.of(way), clock.now());
            callers.add(new Caller(keys.issue(trader, key).secret(), ways.dossier(trader, ONE_TEU)));
        }
        return callers;
    }

    private List<Outcome> callAtOnce(List<Caller> callers, Itinerary way, CapacityPool train) throws Exception {
        CyclicBarrier start = new CyclicBarrier(callers.size());
        List<Future<Outcome>> calls = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient();
                ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            callers.forEach(caller -> calls.add(everybody.submit(() -> {
                start.await(1, TimeUnit.MINUTES);
                return book(http, caller, way, train);
            })));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> call : calls) {
            outcomes.add(call.get());
        }
        return outcomes;
    }

    private Outcome book(HttpClient http, Caller caller, Itinerary way, CapacityPool train)
            throws IOException, InterruptedException {
        String draft = "{\"consignment\":\"%s\",\"itinerary\":\"%s\"}"
                .formatted(caller.dossier().id(), way.id());
        HttpResponse<String> answer = post(http, caller, "/api/v1/bookings", draft);
        if (answer.statusCode() == 201) {
            String id = json.readTree(answer.body()).path("id").asString();
            answer = post(http, caller, "/api/v1/bookings/" + id + "/confirm", "");
        }
        JsonNode told = json.readTree(answer.body());
        String word = told.path("code").asString(told.path("state").asString(""));
        return new Outcome(answer.statusCode(), word, capacities.residual(train).orElseThrow());
    }

    private HttpResponse<String> post(HttpClient http, Caller caller, String path, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = postOnce(http, caller, path, body);
        for (int again = 0; again < COMES_BACK && answer.statusCode() == 503; again++) {
            answer = postOnce(http, caller, path, body);
        }
        return answer;
    }

    private HttpResponse<String> postOnce(HttpClient http, Caller caller, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .timeout(Duration.ofMinutes(2))
                        .header("Authorization", "Bearer " + caller.key())
                        .header("Idempotency-Key", path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private int bookings(String state) {
        return count("select count(*) from booking.booking where state = ?", state);
    }

    private int given(CapacityPool pool) {
        return count(
                "select sum(units) from capacity.hold where kind = ? and key = ? and state in ('HELD', 'CONFIRMED')",
                pool.kind(),
                pool.key());
    }

    private int units(CapacityPool pool) {
        return count("select units from capacity.pool where kind = ? and key = ?", pool.kind(), pool.key());
    }

    private int count(String sql, Object... of) {
        return jdbc.sql(sql).params(of).query(Integer.class).single();
    }
}
