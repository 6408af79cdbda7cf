package org.hexi.cli.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser's cookies on this machine. Of one thread. */
final class Visitor implements AutoCloseable {
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String house;
    private final HttpClient client;

    Visitor(int port) {
        house = "http://127.0.0.1:" + port;
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
    }

    void signIn(String name, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(open("/sign-in").body());
        if (!token.find()) {
            throw new IOException("the sign-in page has no form");
        }
        String form = "name=%s&password=%s&to=/&_csrf=%s"
                .formatted(encoded(name), encoded(password), encoded(token.group(1)));
        HttpResponse<String> answer = client.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK || answer.uri().getPath().startsWith("/sign-in")) {
            throw new IOException("signing in was answered with " + answer.statusCode());
        }
    }

    /** Opens a page and follows redirects. */
    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @return nanoseconds from the request to the last byte of the answer */
    long time(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = open(path);
        long taken = System.nanoTime() - start;
        if (answer.statusCode() != OK) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return taken;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house + path))
                .timeout(PATIENCE)
                .header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
