package org.hexi.cli.remote;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.hexi.cli.Unable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Hexi that runs somewhere, asked over REST with an API key. Of one thread. */
public final class RunningHexi implements AutoCloseable {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofMinutes(10);
    private static final JsonMapper JSON = new JsonMapper();

    private final String house;
    private final String key;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();

    /** @param house address without a path */
    public RunningHexi(URI house, String key) {
        this.house = house.toString().replaceAll("/+$", "");
        this.key = key;
    }

    public JsonNode get(String path) throws InterruptedException {
        return json(download(path));
    }

    public byte[] download(String path) throws InterruptedException {
        return send(request(path).GET());
    }

    /** A command: it carries a new key, so that Hexi can tell it from the one before. */
    public JsonNode command(String path, String contentType, BodyPublisher body) throws InterruptedException {
        return json(send(request(path)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body)));
    }

    /** A question that is too long for an address. */
    public JsonNode ask(String path, JsonNode question) throws InterruptedException {
        return json(send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(question)))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house + path))
                .timeout(TO_ANSWER)
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + key);
    }

    private byte[] send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return checked(answer);
        } catch (IOException gone) {
            String reason = Objects.requireNonNullElse(
                    gone.getMessage(), gone.getClass().getSimpleName());
            throw new Unable("Hexi was not reached at %s (%s). --url names its address.".formatted(house, reason));
        }
    }

    private byte[] checked(HttpResponse<byte[]> answer) {
        return switch (answer.statusCode()) {
            case 200 -> answer.body();
            case 401 -> throw new Unable(house + " does not know this API key.");
            case 403 -> throw new Unable(house + " does not allow this with this API key.");
            case 400, 404, 409, 413, 415, 422 -> throw refusal(answer);
            default -> throw strange(answer);
        };
    }

    private RuntimeException refusal(HttpResponse<byte[]> answer) {
        boolean isProblem = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
        if (!isProblem) {
            return strange(answer);
        }
        JsonNode problem = json(answer.body());
        StringBuilder told = new StringBuilder(
                problem.path("detail").asString() + " (" + problem.path("code").asString() + ")");
        problem.path("errors")
                .forEach(error -> told.append("; %s: \"%s\", accepted: %s"
                        .formatted(
                                error.path("pointer").asString(),
                                error.path("value").asString(),
                                error.path("accepted").asString())));
        return new CallRefused(told.toString());
    }

    private Unable strange(HttpResponse<byte[]> answer) {
        return new Unable("%s answered with status %d; try again later, or name Hexi's address with --url."
                .formatted(house, answer.statusCode()));
    }

    private JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException foreign) {
            throw new Unable(house + " does not answer as Hexi does. --url names another address.");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
