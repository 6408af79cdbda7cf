package org.hexi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program at the JSON face, signed in by a key. Thread-safe. */
final class Api {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final RunningHexi hexi;
    private final String key;

    Api(RunningHexi hexi, String key) {
        this.hexi = hexi;
        this.key = key;
    }

    /** Status and body of an answer. */
    record Answer(int status, String contentType, String text) {
        JsonNode json() {
            return JSON.readTree(text);
        }

        Answer must(int wanted) {
            if (status != wanted) {
                throw new AssertionError("wanted %d, got %d: %s".formatted(wanted, status, text));
            }
            return this;
        }
    }

    Answer get(String path) {
        try {
            return send(request(path).build());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** @throws IOException when no answer came; nobody knows then whether the command was done */
    Answer post(String path, String command, String body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", command)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(hexi.uri(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + key)
                .header("Accept-Language", "en");
    }

    Answer send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Ids of the ways the planner offers for a question, the first to arrive first. */
    List<String> itineraries(String question) throws IOException {
        return post("/api/v1/plans", "plan", question)
                .must(200)
                .json()
                .path("options")
                .valueStream()
                .map(option -> option.path("id").asString())
                .toList();
    }
}
