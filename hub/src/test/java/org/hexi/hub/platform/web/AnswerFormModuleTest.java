package org.hexi.hub.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** In which form programs are answered. */
class AnswerFormModuleTest extends HubTest {
    private static final String KEY = "{\"name\":\"form\",\"roles\":[\"TRADER\"]}";

    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png"})
    void whoWantsAnotherFormHearsSoBeforeAnythingIsDone(String form) {
        Viewer trader = people.user(Role.TRADER);
        assertThat(makeKey(trader, form))
                .hasStatus(406)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("web.status.406");
        assertThat(get(trader, "/api/v1/api-keys", "*/*"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("form");
    }

    @Test
    void whoWantsJsonIsServed() {
        assertThat(makeKey(people.user(Role.TRADER), "application/json")).hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/ld+json", "*/*"})
    void eventsAreReadAsJsonOfEitherName(String form) {
        assertThat(get(people.user(Role.OPERATOR), "/api/v1/epcis/events", form))
                .hasStatusOk();
    }

    private MvcTestResult makeKey(Viewer viewer, String form) {
        return web.post()
                .uri("/api/v1/api-keys")
                .with(csrf())
                .with(authentication(ViewerToken.of(viewer)))
                .header("Idempotency-Key", "form " + form)
                .header("Accept", form)
                .contentType(MediaType.APPLICATION_JSON)
                .content(KEY)
                .exchange();
    }

    private MvcTestResult get(Viewer viewer, String path, String form) {
        return web.get()
                .uri(path)
                .header("Accept", form)
                .with(authentication(ViewerToken.of(viewer)))
                .exchange();
    }
}
