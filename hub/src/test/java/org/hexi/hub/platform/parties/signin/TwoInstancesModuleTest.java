package org.hexi.hub.platform.parties.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.hub.HubApplication;
import org.hexi.hub.TestDatabase;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.WallClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances on one PostgreSQL serve the same users, whichever door they came in by. */
@TestInstance(Lifecycle.PER_CLASS)
class TwoInstancesModuleTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private FakeIssuer issuer;
    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;

    @BeforeAll
    void start() throws IOException, JOSEException {
        issuer = new FakeIssuer();
        String database = TestDatabase.create();
        one = instance(database);
        other = instance(database);
    }

    @AfterAll
    void stop() {
        one.close();
        other.close();
        issuer.close();
    }

    private ConfigurableApplicationContext instance(String database) {
        return new SpringApplicationBuilder(HubApplication.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--hexi.database.url=" + database,
                        "--hexi.database.user=" + TestDatabase.server().user(),
                        "--hexi.database.password=" + TestDatabase.server().password(),
                        "--hexi.oidc.issuer-uri=" + issuer.uri(),
                        "--hexi.oidc.client-id=" + FakeIssuer.CLIENT,
                        "--hexi.oidc.client-secret=secret");
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
    }

    private static URI at(ConfigurableApplicationContext instance, String path) {
        return URI.create("http://localhost:" + instance.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpResponse<String> get(HttpClient browser, ConfigurableApplicationContext instance, String path)
            throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(instance, path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(
            HttpClient browser, ConfigurableApplicationContext instance, String path, String form)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at(instance, path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> signIn(
            HttpClient browser, ConfigurableApplicationContext instance, String name, String password)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(browser, instance, "/sign-in").body());
        assertThat(token.find()).isTrue();
        return post(
                browser,
                instance,
                "/sign-in",
                "_csrf=" + encoded(token.group(1)) + "&name=" + encoded(name) + "&password=" + encoded(password)
                        + "&to=" + encoded("/api/v1/me"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aSessionOpenedAtOneIsKnownToTheOtherAndEndedForBoth() throws Exception {
        Viewer user = one.getBean(People.class).userWithPassword(Role.TRADER);
        HttpClient browser = browser();
        assertThat(signIn(browser, one, user.name(), People.PASSWORD).body()).contains(user.name());
        assertThat(get(browser, other, "/api/v1/me").body()).contains(user.name(), "TRADER");

        Matcher token = TOKEN.matcher(get(browser, other, "/account").body());
        assertThat(token.find()).isTrue();
        post(browser, other, "/sign-out", "_csrf=" + encoded(token.group(1)));
        assertThat(get(browser, one, "/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void failedAttemptsAreCountedTogether() throws Exception {
        Viewer user = one.getBean(People.class).userWithPassword(Role.TRADER);
        for (int attempt = 0; attempt < 5; attempt++) {
            ConfigurableApplicationContext door = attempt % 2 == 0 ? one : other;
            assertThat(signIn(browser(), door, user.name(), "wrong password").statusCode())
                    .isEqualTo(422);
        }
        assertThat(signIn(browser(), one, user.name(), People.PASSWORD).statusCode())
                .isEqualTo(429);
        assertThat(signIn(browser(), other, user.name(), People.PASSWORD).statusCode())
                .isEqualTo(429);
    }

    @Test
    void aUserKnownToTheProviderIsFoundByTheVerifiedAddress() throws Exception {
        Viewer user = one.getBean(People.class).userWithPassword(Role.BROKER);
        issuer.knows(
                user.name().toUpperCase(java.util.Locale.ROOT) + "@Example.org", true, one.getBean(WallClock.class));
        HttpClient browser = browser();
        assertThat(get(browser, one, "/sign-in?to=/api/v1/me").body()).contains(OidcSignIn.START);
        HttpResponse<String> answer = get(browser, one, OidcSignIn.START);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(user.name(), "BROKER");
        assertThat(get(browser, other, "/api/v1/me").body()).contains(user.name());
    }

    @Test
    void anUnverifiedOrUnknownAddressOpensNothing() throws Exception {
        Viewer user = one.getBean(People.class).userWithPassword(Role.BROKER);
        issuer.knows(user.name() + "@example.org", false, one.getBean(WallClock.class));
        HttpClient browser = browser();
        assertThat(get(browser, one, OidcSignIn.START).uri().getQuery()).contains("problem=email-not-verified");
        issuer.knows("nobody@example.org", true, one.getBean(WallClock.class));
        assertThat(get(browser, one, OidcSignIn.START).uri().getQuery()).contains("problem=no-account");
        assertThat(get(browser, one, "/api/v1/me").statusCode()).isEqualTo(401);
    }
}
