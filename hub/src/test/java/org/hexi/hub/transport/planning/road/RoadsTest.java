package org.hexi.hub.transport.planning.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.Position;
import org.hexi.hub.transport.planning.road.RoadDistance.Basis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table comes before the router and the router before the estimate; the router is a real server on this machine. */
class RoadsTest {
    private static final RoadStop DOOR = RoadStop.at(new Position(36.06, 103.4));
    private static final RoadStop TERMINAL =
            new RoadStop(new Position(36.1, 103.62), Optional.of(new PlaceCode("LZD")));
    private static final String HEAD = "from,to,km,minutes,source";
    private static final String ROUTE =
            "{\"paths\": [{\"distance\": 23456.7, \"time\": 1920001, \"points_encoded\": true}], \"info\": {\"took\": 3}}";

    private final List<String> asked = new ArrayList<>();
    private final GreatCircleRoads estimate = new GreatCircleRoads();
    private Instant now = Instant.parse("2026-03-01T00:00:00Z");
    private HttpServer server = server();
    private int status = 200;
    private String body = ROUTE;

    @BeforeEach
    void answer() {
        server.createContext("/route", exchange -> {
            asked.add(URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anEstimateIsTheGreatCircleTimesAStatedDetour() {
        RoadDistance road = estimate.between(DOOR, TERMINAL);
        // 20.3 km as the crow flies
        assertThat(road.kilometres()).isEqualByComparingTo("26.39");
        assertThat(road.minutes()).isEqualTo(32);
        assertThat(road.arithmetic()).isEqualTo("20.3 × 1.3; 50 km/h");
        assertThat(road.basis()).isEqualTo(Basis.ESTIMATE);
    }

    @Test
    void aDoorAtTheTerminalStillTakesAMinute() {
        assertThat(estimate.between(TERMINAL, TERMINAL).minutes()).isEqualTo(1);
    }

    @Test
    void theTableComesFirstAndCountsForBothDirectionsAndForNeighbours() {
        DistanceTable table = table("\"36.061,103.401\",LZD,31.5,48,weighed by the yard");
        KnownRoads roads = new KnownRoads(table, Optional.of(router()), estimate);
        assertThat(roads.between(DOOR, TERMINAL))
                .isEqualTo(roads.between(TERMINAL, DOOR))
                .extracting(RoadDistance::kilometres, RoadDistance::minutes, RoadDistance::basis, RoadDistance::source)
                .containsExactly(new BigDecimal("31.5"), 48, Basis.TABLE, "weighed by the yard");
        assertThat(asked).isEmpty();
        RoadStop elsewhere = RoadStop.at(new Position(36.08, 103.4));
        assertThat(roads.between(elsewhere, TERMINAL).basis()).isEqualTo(Basis.ROUTER);
    }

    @Test
    void aRowOfTheOtherDirectionStandsForItself() {
        DistanceTable table = table("LZD,\"36.06,103.4\",40,60,up\n\"36.06,103.4\",LZD,30,45,down");
        assertThat(table.find(DOOR, TERMINAL).orElseThrow().source()).isEqualTo("down");
        assertThat(table.find(TERMINAL, DOOR).orElseThrow().source()).isEqualTo("up");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "somewhere,LZD,1,1,s | planning.road.end",
                "LZD,XIA,-1,1,s | planning.road.measure",
                "LZD,XIA,1,0,s | planning.road.measure",
                "LZD,XIA,1,1.5,s | planning.road.measure",
                "LZD,XIA,1,1, | planning.road.source",
                "LZD,XIA,1,1 | kernel.table.cells"
            })
    void everyLineThatCannotBeReadIsNamed(String line, String code) {
        List<Issue> issues = DistanceTable.read(List.of(HEAD, "LZD,XIA,1,1,good", line, line))
                .issues();
        assertThat(issues).extracting(Issue::code).containsExactly(code, code);
        assertThat(issues).extracting(Issue::row).containsExactly(3L, 4L);
    }

    @Test
    void theRouterIsAskedOnceWithLatitudeFirst() {
        GraphHopperRoads router = router();
        RoadDistance road = router.find(DOOR, TERMINAL).orElseThrow();
        assertThat(road.kilometres()).isEqualByComparingTo("23.457");
        assertThat(road.minutes()).as("32 minutes and a millisecond").isEqualTo(33);
        assertThat(road.basis()).isEqualTo(Basis.ROUTER);
        assertThat(router.find(DOOR, TERMINAL)).contains(road);
        assertThat(asked)
                .containsExactly(
                        "profile=truck&point=36.06,103.4&point=36.1,103.62&calc_points=false&instructions=false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no JSON", "[]", "{\"paths\": []}", "{\"paths\": [{\"distance\": \"far\", \"time\": 1}]}"})
    void anAnswerThatCannotBeReadIsReplacedByTheEstimate(String unreadable) {
        body = unreadable;
        assertEstimated();
    }

    @Test
    void aPointOffTheRoadIsEstimatedAndTheNextOneAskedFor() {
        status = 400;
        body = "{\"message\": \"Cannot find point 0\", \"hints\": []}";
        assertEstimated();
        assertEstimated();
        assertThat(asked).hasSize(2);
    }

    @Test
    void aServerThatIsNotThereIsLeftAloneForAWhile() {
        int port = server.getAddress().getPort();
        server.stop(0);
        GraphHopperRoads router = router(port);
        assertThat(router.find(DOOR, TERMINAL)).isEmpty();
        server = serverAt(port);
        answer();
        assertThat(router.find(DOOR, TERMINAL)).isEmpty();
        assertThat(asked).isEmpty();
        now = now.plus(Duration.ofSeconds(30));
        assertThat(router.find(DOOR, TERMINAL)).isPresent();
    }

    private void assertEstimated() {
        RoadDistance road =
                new KnownRoads(DistanceTable.EMPTY, Optional.of(router()), estimate).between(DOOR, TERMINAL);
        assertThat(road.basis()).isEqualTo(Basis.ESTIMATE_WITHOUT_ROUTER);
        assertThat(road.kilometres()).isEqualByComparingTo("26.39");
    }

    private GraphHopperRoads router() {
        return router(server.getAddress().getPort());
    }

    private GraphHopperRoads router(int port) {
        String address = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/";
        return new GraphHopperRoads(address, "truck", Duration.ofSeconds(20), () -> now);
    }

    private static DistanceTable table(String rows) {
        DistanceTable.Reading reading =
                DistanceTable.read((HEAD + "\n" + rows).lines().toList());
        assertThat(reading.issues()).isEmpty();
        return reading.table();
    }

    private static HttpServer server() {
        return serverAt(0);
    }

    private static HttpServer serverAt(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }
}
