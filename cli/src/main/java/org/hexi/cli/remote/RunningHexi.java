package org.hexi.cli.remote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.hexi.cli.Unable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Hexi that runs somewhere, asked over REST with an API key. Of one thread. */
public final class RunningHexi implements AutoCloseable {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofMinutes(10);
    private static final int OK = 200;
    private static final String EVENT = "event: ";
    private static final String DATA = "data: ";
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

    /**
     * A question whose answer takes long.
     *
     * @param progress is told the data of each event before the answer, as it comes
     */
    public JsonNode follow(String path, JsonNode question, Consumer<JsonNode> progress) throws InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(question)));
        try (InputStream body = streamed(request)) {
            return lastEvent(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)), progress);
        } catch (IOException gone) {
            throw notReached(gone);
        }
    }

    private JsonNode lastEvent(BufferedReader lines, Consumer<JsonNode> progress) throws IOException {
        String name = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(EVENT)) {
                name = line.substring(EVENT.length());
            } else if (line.startsWith(DATA)) {
                JsonNode data = json(line.substring(DATA.length()).getBytes(StandardCharsets.UTF_8));
                if (name.equals("answer")) {
                    return data;
                }
                progress.accept(data);
            }
        }
        throw new Unable(house + " broke off before its answer; try again later.");
    }

    private InputStream streamed(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() == OK) {
            return answer.body();
        }
        try (InputStream body = answer.body()) {
            checked(answer.statusCode(), answer.headers(), body.readAllBytes());
        }
        throw strange(answer.statusCode());
    }

    private byte[] send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            checked(answer.statusCode(), answer.headers(), answer.body());
            return answer.body();
        } catch (IOException gone) {
            throw notReached(gone);
        }
    }

    private Unable notReached(IOException gone) {
        String reason =
                Objects.requireNonNullElse(gone.getMessage(), gone.getClass().getSimpleName());
        return new Unable("Hexi was not reached at %s (%s). --url names its address.".formatted(house, reason));
    }

    /** Passes when the answer is one; else tells what is wrong. */
    private void checked(int status, HttpHeaders headers, byte[] body) {
        switch (status) {
            case OK -> {}
            case 401 -> throw new Unable(house + " does not know this API key.");
            case 403 -> throw new Unable(house + " does not allow this with this API key.");
            case 400, 404, 409, 413, 415, 422 -> throw refusal(status, headers, body);
            default -> throw strange(status);
        }
    }

    private RuntimeException refusal(int status, HttpHeaders headers, byte[] body) {
        boolean isProblem = headers.firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
        if (!isProblem) {
            return strange(status);
        }
        JsonNode problem = json(body);
        StringBuilder told = new StringBuilder(
                problem.path("detail").asString() + " (" + problem.path("code").asString() + ")");
        problem.path("errors")
                .forEach(error -> told.append("; %s: \"%s\", accepted: %s"
                        .formatted(
                                error.path("pointer").asString(),
                                error.path("value").asString(),
                                error.path("accepted").asString())));
        return new CallRefused(told.toString(), problem);
    }

    private Unable strange(int status) {
        return new Unable("%s answered with status %d; try again later, or name Hexi's address with --url."
                .formatted(house, status));
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
