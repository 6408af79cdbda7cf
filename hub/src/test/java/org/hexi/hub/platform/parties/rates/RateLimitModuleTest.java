package org.hexi.hub.platform.parties.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The limit as it is without settings, through the doors of the hub. */
class RateLimitModuleTest extends HubTest {
    private static final int TRIES = 100;

    @Autowired
    MockMvcTester web;

    @Autowired
    Rates rates;

    @Autowired
    RateSettings settings;

    private final Viewer busy =
            Viewer.of("key:busy", new PartyId(UUID.randomUUID()), Set.of(Role.TRADER), Optional.empty());

    @Test
    void theDefaultsAreGenerous() {
        assertThat(settings).isEqualTo(new RateSettings(1_200, 6_000));
    }

    @Test
    void whoCallsTooOftenIsToldWhenToComeAgainInTheirLanguage() {
        MvcTestResult answer = refused("ru");

        assertThat(answer).hasStatus(429).hasContentType("application/problem+json");
        assertThat(answer.getResponse().getHeader("Retry-After")).isEqualTo("1");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("parties.rate.exceeded");
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(429);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("1200", "вызовов");
        assertThat(answer).bodyJson().extractingPath("$.correlation").asString().isNotBlank();
    }

    @Test
    void othersAndPagesAreNotHeldUp() {
        useUp();
        Viewer other = Viewer.of("key:calm", new PartyId(UUID.randomUUID()), Set.of(Role.TRADER), Optional.empty());

        assertThat(call("/api/v1/places", other, "en")).hasStatusOk();
        assertThat(call("/places", busy, "en")).hasStatusOk();
        assertThat(web.get().uri("/api/v1/places")).hasStatus(401);
    }

    private void useUp() {
        while (rates.charge(busy).isEmpty()) {
            continue;
        }
    }

    /** The real clock goes on between the last call counted and the next, and may let one in. */
    private MvcTestResult refused(String language) {
        return Stream.generate(() -> {
                    useUp();
                    return call("/api/v1/places", busy, language);
                })
                .limit(TRIES)
                .filter(answer -> answer.getResponse().getStatus() == HttpStatus.TOO_MANY_REQUESTS.value())
                .findFirst()
                .orElseThrow(() -> new AssertionError("never refused"));
    }

    private MvcTestResult call(String path, Viewer viewer, String language) {
        return web.get()
                .uri(path)
                .header("Accept-Language", language)
                .with(authentication(ViewerToken.of(viewer)))
                .exchange();
    }
}
