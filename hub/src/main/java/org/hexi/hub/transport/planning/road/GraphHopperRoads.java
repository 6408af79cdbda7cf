package org.hexi.hub.transport.planning.road;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hexi.hub.platform.places.Position;
import org.hexi.hub.platform.time.WallClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the {@code /route} of a GraphHopper server of the operator's. What it does not answer is not waited for twice: when it
 * cannot be reached it is left alone for a while, and what it answered is remembered. Thread-safe.
 */
final class GraphHopperRoads {
    private static final Logger LOG = LoggerFactory.getLogger(GraphHopperRoads.class);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);
    private static final int REMEMBERED = 10_000;
    private static final int MOST_BYTES = 1 << 20;
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_FAULTS = 500;
    private static final Duration SLOW = Duration.ofMillis(500);
    private static final int METRES_PER_KILOMETRE_DECIMALS = 3;
    private static final long MILLISECONDS_PER_MINUTE = 60_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String server;
    private final String profile;
    private final Duration timeout;
    private final WallClock clock;
    private final HttpClient http;
    private final AtomicReference<Instant> silentUntil = new AtomicReference<>(Instant.MIN);
    private final SequencedMap<List<Position>, RoadDistance> remembered = new LinkedHashMap<>();

    GraphHopperRoads(String server, String profile, Duration timeout, WallClock clock) {
        this.server = server.endsWith("/") ? server.substring(0, server.length() - 1) : server;
        this.profile = profile;
        this.timeout = timeout;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    /** Empty where the server knows no road or does not answer. */
    Optional<RoadDistance> find(RoadStop from, RoadStop to) {
        List<Position> ends = List.of(from.position(), to.position());
        Optional<RoadDistance> known = remembered(ends);
        if (known.isPresent() || clock.now().isBefore(silentUntil.get())) {
            return known;
        }
        Optional<RoadDistance> asked = ask(ends);
        asked.ifPresent(road -> remember(ends, road));
        return asked;
    }

    private Optional<RoadDistance> ask(List<Position> ends) {
        HttpRequest request = HttpRequest.newBuilder(address(ends))
                .timeout(timeout)
                .header("Accept", "application/json")
                .build();
        try {
            Instant asked = clock.now();
            HttpResponse<String> answer = http.send(
                    request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES));
            boolean isBusy = answer.statusCode() == TOO_MANY || answer.statusCode() >= SERVER_FAULTS;
            if (isBusy || asked.plus(SLOW).isBefore(clock.now())) {
                leaveAlone("answered " + answer.statusCode() + " or slowly");
            }
            return answer.statusCode() == OK ? read(answer.body()) : Optional.empty();
        } catch (IOException unreachable) {
            leaveAlone(unreachable.toString());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A question has dozens of roads: it must not wait for each of them. */
    private void leaveAlone(String reason) {
        silentUntil.set(clock.now().plus(LEFT_ALONE));
        LOG.warn("The road router is left alone for {}, and lengths are estimated: {}", LEFT_ALONE, reason);
    }

    private URI address(List<Position> ends) {
        StringBuilder address =
                new StringBuilder(server).append("/route?profile=").append(encoded(profile));
        ends.forEach(end -> address.append("&point=").append(encoded(end.latitude() + "," + end.longitude())));
        return URI.create(
                address.append("&calc_points=false&instructions=false").toString());
    }

    /** Metres and milliseconds of the first path. */
    private Optional<RoadDistance> read(String body) {
        try {
            JsonNode path = JSON.readTree(body).path("paths").path(0);
            JsonNode metres = path.path("distance");
            JsonNode milliseconds = path.path("time");
            if (!metres.isNumber()
                    || !milliseconds.isNumber()
                    || metres.decimalValue().signum() < 0) {
                return Optional.empty();
            }
            BigDecimal kilometres = metres.decimalValue().movePointLeft(METRES_PER_KILOMETRE_DECIMALS);
            int minutes = Math.toIntExact(Math.ceilDiv(milliseconds.longValue(), MILLISECONDS_PER_MINUTE));
            return Optional.of(new RoadDistance(
                    kilometres, minutes, RoadDistance.Basis.ROUTER, "GraphHopper, profile " + profile, ""));
        } catch (JacksonException | ArithmeticException unreadable) {
            LOG.warn("The answer of the road router cannot be read", unreadable);
            return Optional.empty();
        }
    }

    private Optional<RoadDistance> remembered(List<Position> ends) {
        synchronized (remembered) {
            return Optional.ofNullable(remembered.get(ends));
        }
    }

    private void remember(List<Position> ends, RoadDistance road) {
        synchronized (remembered) {
            if (remembered.size() >= REMEMBERED) {
                remembered.pollFirstEntry();
            }
            remembered.put(ends, road);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
