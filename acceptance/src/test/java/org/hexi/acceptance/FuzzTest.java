package org.hexi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * Whatever comes in at the JSON face, a clear answer goes out: a good one, or a problem that says what is wrong and tells
 * nothing of the inside. A refused request leaves nothing behind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
    private static final int REQUESTS = Boolean.getBoolean("hexi.long") ? 8_000 : 1_000;
    private static final long SEED = Long.getLong("hexi.seed", 20260302);
    private static final int LIMIT_BYTES = 2 * 1024 * 1024;
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\bat (org|java|tools|com)\\.|springframework|\\bjava\\.(lang|util|time)|PSQL|SQLState|"
                    + "tools\\.jackson|constraint \"|relation \"|stackTrace|org\\.hexi");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    private final Random random = new Random(SEED);
    private final Spoiling spoiling = new Spoiling(random);
    private final Path data = RunningHexi.folder("fuzz");
    private final RunningHexi hexi = RunningHexi.up(data);
    private final Household house = Household.settle(hexi);
    private final List<Api> callers = callers();
    private final List<String> faults = new ArrayList<>();

    @AfterAll
    void end() {
        hexi.close();
        Folders.delete(data);
    }

    @Test
    void everyAnswerIsClearAndEveryRefusalLeavesNothing() throws IOException {
        List<Endpoint> endpoints = Endpoint.readAll(
                callers.getFirst().get("/api/v1/openapi").must(200).json());
        assertThat(endpoints).hasSizeGreaterThan(10);
        Database database = Database.of(data);
        Map<Integer, Integer> statuses = new TreeMap<>();
        Map<String, Long> before = database.rows();
        for (int number = 0; number < REQUESTS && faults.size() < 20; number++) {
            Endpoint endpoint = endpoints.get(number % endpoints.size());
            Api.Answer answer = ask(endpoint);
            statuses.merge(answer.status(), 1, Integer::sum);
            Map<String, Long> after = database.rows();
            if (answer.status() >= 400 && !after.equals(before)) {
                faults.add(endpoint + " refused with " + answer.text() + " and stored something all the same");
            }
            before = after;
        }
        System.out.printf(
                "fuzz: seed %d, %d requests at %d endpoints, answers by status %s%n",
                SEED, REQUESTS, endpoints.size(), statuses);
        assertThat(faults).isEmpty();
        assertThat(hexi.complaints()).isEmpty();
    }

    @Test
    void aBodyBeyondTheLimitIsToldTheLimit() throws IOException {
        String big = "{\"from\":\"" + "x".repeat(LIMIT_BYTES) + "\"}";
        Api.Answer told = callers.getFirst().post("/api/v1/plans", "big", big).must(413);
        assertThat(told.json().path("detail").asString()).contains(String.valueOf(LIMIT_BYTES));
        Api.Answer counted = callers.getFirst()
                .send(callers.getFirst()
                        .request("/api/v1/plans")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "chunked")
                        .POST(BodyPublishers.ofInputStream(
                                () -> new java.io.ByteArrayInputStream(big.getBytes(StandardCharsets.UTF_8))))
                        .build())
                .must(413);
        assertThat(counted.json().path("code").asString()).isEqualTo("web.body.tooLarge");
    }

    private Api.Answer ask(Endpoint endpoint) throws IOException {
        Api caller = callers.get(random.nextInt(callers.size()));
        String path = path(endpoint);
        byte[] body = endpoint.body().map(spoiling::body).orElseGet(() -> new byte[0]);
        BodyPublisher publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request = caller.request(path).method(endpoint.method(), publisher);
        if (random.nextInt(8) > 0) {
            request.header("Idempotency-Key", random.nextInt(8) > 0 ? "fuzz-" + random.nextLong() : "k".repeat(300));
        }
        if (body.length > 0) {
            request.header("Content-Type", contentType());
        }
        if (random.nextInt(15) == 0) {
            request.header(
                    "Accept",
                    List.of("application/xml", "text/html", "*/*", "nonsense").get(random.nextInt(4)));
        }
        Api.Answer answer = caller.send(request.build());
        judge(endpoint, path, body, answer);
        return answer;
    }

    private void judge(Endpoint endpoint, String path, byte[] body, Api.Answer answer) {
        String story = "%s (%s) with %s answered %d %s: %s"
                .formatted(
                        endpoint,
                        cut(path),
                        cut(new String(body, StandardCharsets.UTF_8)),
                        answer.status(),
                        answer.contentType(),
                        cut(answer.text()));
        if (answer.status() >= 500) {
            faults.add("fault of the house: " + story);
        } else if (answer.status() >= 400) {
            if (!answer.contentType().startsWith("application/problem+json") || !isProblem(answer)) {
                faults.add("no problem answer: " + story);
            }
            Matcher inside = INSIDE.matcher(answer.text());
            if (inside.find()) {
                faults.add("tells of the inside (" + inside.group() + "): " + story);
            }
        }
    }

    private static boolean isProblem(Api.Answer answer) {
        JsonNode problem = answer.json();
        boolean isTold = !problem.path("code").asString("").isBlank()
                && !problem.path("detail").asString("").isBlank()
                && problem.path("status").asInt() == answer.status();
        boolean namesFields = problem.path("errors")
                .valueStream()
                .noneMatch(error -> error.path("pointer").asString("").isBlank());
        return isTold && namesFields;
    }

    private String path(Endpoint endpoint) {
        String path = VARIABLE.matcher(endpoint.path()).replaceAll(variable -> Matcher.quoteReplacement(segment()));
        StringBuilder query = new StringBuilder();
        for (String name : endpoint.queryNames()) {
            if (random.nextInt(3) == 0) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append('=')
                        .append(encoded(spoiling.nasty()));
            }
        }
        return path + query;
    }

    /** A piece of a path: often an id that exists nowhere, else something no id looks like. */
    private String segment() {
        if (random.nextBoolean()) {
            return "0198c0de-0000-7000-8000-%012d".formatted(random.nextInt(1_000_000));
        }
        String nasty = encoded(spoiling.nasty());
        return nasty.isEmpty() || nasty.length() > 3_000 ? "%20" : nasty;
    }

    private String contentType() {
        return random.nextInt(10) > 0
                ? "application/json"
                : List.of("text/plain", "application/xml", "application/json;charset=utf-16", "nonsense/x")
                        .get(random.nextInt(4));
    }

    private List<Api> callers() {
        house.organisation(Filings.SHIPPER);
        house.organisation(Filings.RECEIVER);
        return List.of(
                new Api(hexi, house.key(Filings.SHIPPER, "TRADER", "")),
                new Api(hexi, house.key(Filings.RECEIVER, "OPERATOR", "")),
                new Api(hexi, house.key("HUB", "CUSTOMS_OFFICER", "9001")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String cut(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "..." : text;
    }
}
