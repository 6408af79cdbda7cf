package org.hexi.hub.platform.web;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the JSON face does with bodies before anybody looks what they say. */
class BodyLimitModuleTest extends HubTest {
    private static final String GOOD = "{\"from\":\"LZD\"}";

    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({"en,accepts", "zh-CN,字节", "ru,байт"})
    void aBodyThatIsTooLongIsToldTheLimitInTheCallersLanguage(String language, String word) {
        byte[] longBody = ("{\"from\":\"" + "x".repeat(BodyLimit.MAX_BYTES) + "\"}").getBytes(UTF_8);

        MvcTestResult answer = post(longBody, "application/json", language);

        assertThat(answer).hasStatus(413).bodyJson().extractingPath("$.code").isEqualTo("web.body.tooLarge");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains(Integer.toString(BodyLimit.MAX_BYTES), word);
    }

    @Test
    void anotherSpellingOfThePathIsNoWayAroundTheLimit() {
        byte[] longBody = " ".repeat(BodyLimit.MAX_BYTES + 1).getBytes(UTF_8);
        assertThat(web.post()
                        .uri(URI.create("/%61pi/v1/plans"))
                        .with(csrf())
                        .with(authentication(ViewerToken.of(people.user(Role.TRADER))))
                        .header("Content-Type", "application/json")
                        .content(longBody))
                .hasStatus(413);
    }

    @Test
    void onlyWellFormedUtf8IsRead() {
        refused(400, "web.body.notUtf8", GOOD.getBytes(UTF_16LE));
        refused(400, "web.body.notUtf8", GOOD.getBytes(UTF_16BE));
        refused(400, "web.body.notUtf8", with(0xFF));
        refused(400, "web.body.notUtf8", with(0xC1, 0xA1));
        refused(400, "web.body.notUtf8", with(0xED, 0xA0, 0x80));
        refused(400, "web.json.wrongType", GOOD.replace("LZD", "\\ud800").getBytes(UTF_8));
        refused(400, "web.json.wrongType", GOOD.replace("LZD", "\\u0000").getBytes(UTF_8));
    }

    @Test
    void anotherCharsetIsRefusedAtOnce() {
        assertThat(post(GOOD.getBytes(UTF_16LE), "application/json;charset=utf-16le", "en"))
                .hasStatus(415)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("web.body.charset");
    }

    @Test
    void whatIsMalformedIsToldWhere() {
        MvcTestResult twice = post("{\"from\":\"LZD\",\"from\":\"ALA\"}".getBytes(UTF_8), "application/json", "en");

        assertThat(twice).hasStatus(400).bodyJson().extractingPath("$.code").isEqualTo("web.json.malformed");
        assertThat(twice).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/from");
    }

    private void refused(int status, String code, byte[] body) {
        assertThat(post(body, "application/json", "en"))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }

    /** A text that holds these bytes. */
    private static byte[] with(int... bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("{\"from\":\"".getBytes(UTF_8));
        for (int one : bytes) {
            body.write(one);
        }
        body.writeBytes("\"}".getBytes(UTF_8));
        return body.toByteArray();
    }

    private MvcTestResult post(byte[] body, String type, String language) {
        return web.post()
                .uri("/api/v1/plans")
                .with(csrf())
                .with(authentication(ViewerToken.of(people.user(Role.TRADER))))
                .header("Content-Type", type)
                .header("Accept-Language", language)
                .content(body)
                .exchange();
    }
}
