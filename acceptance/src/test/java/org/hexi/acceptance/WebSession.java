package org.hexi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the pages, without a browser: keeps cookies and sends forms with their hidden fields. */
final class WebSession {
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(_csrf|idempotencyKey|token)\"(?:[^>]*?) value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private Function<String, URI> house;

    WebSession(RunningHexi hexi) {
        this.house = hexi::uri;
    }

    /** The same person with the same cookies at another instance. */
    WebSession at(RunningHexi other) {
        house = other::uri;
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(house.apply(path)).build());
    }

    /** Opens the page, fills its form and sends it; the answer must be a good one. */
    String submit(String page, String action, Map<String, String> typed) {
        String form = get(page).body();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form);
        while (hidden.find()) {
            fields.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        fields.putAll(typed);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(house.apply(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields)))
                .build());
        if (answer.statusCode() != 200) {
            throw new AssertionError("%s answered %d%n%s".formatted(action, answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
