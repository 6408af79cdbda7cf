package org.hexi.hub.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bodies that are not taken, whatever they say. */
class BodyModuleTest extends HubTest {
    private static final String PATH = "/api/v1/consignments";
    private static final String JSON = "application/json";

    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Test
    void moreThanTheLimitIsTooLargeUnderEverySpellingOfThePath() {
        byte[] large = " ".repeat(BodyLimit.MAX_BYTES + 1).getBytes(StandardCharsets.US_ASCII);
        refused(post(PATH, JSON, large), 413, "web.body.tooLarge");
        refused(post("/%61pi/v1/consignments", JSON, large), 413, "web.body.tooLarge");
    }

    @Test
    void otherCharactersThanUtf8AreNoText() {
        byte[] broken = {'{', '"', (byte) 0xC3, '"', '}'};
        refused(post(PATH, JSON, broken), 400, "web.body.notUtf8");
        refused(post(PATH, JSON, "{}".getBytes(StandardCharsets.UTF_16LE)), 400, "web.body.notUtf8");
        refused(post(PATH, JSON, "{}".getBytes(StandardCharsets.UTF_16BE)), 400, "web.body.notUtf8");
        refused(
                post(PATH, JSON + ";charset=ISO-8859-1", "{}".getBytes(StandardCharsets.ISO_8859_1)),
                415,
                "web.body.charset");
    }

    @Test
    void halfACharacterIsNoText() {
        MvcTestResult answer = post(PATH, JSON, "{\"consignor\": \"\\ud800\"}".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyText().contains("/consignor");
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private MvcTestResult post(String path, String type, byte[] body) {
        return web.post()
                .uri(URI.create(path))
                .with(authentication(ViewerToken.of(people.user(Role.TRADER))))
                .with(csrf())
                .header("Idempotency-Key", "body-" + body.length)
                .header("Content-Type", type)
                .content(body)
                .exchange();
    }
}
