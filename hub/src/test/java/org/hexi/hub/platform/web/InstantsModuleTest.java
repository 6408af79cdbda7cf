package org.hexi.hub.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.hexi.hub.HubTest;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An instant no timetable reaches is named and not computed with. */
class InstantsModuleTest extends HubTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "tomorrow", "2026-13-01T00:00:00Z"})
    void whatIsNoInstantIsRefusedByItsName(String from) {
        assertThat(departures(from))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("from");
    }

    @Test
    void instantsAreReadWithTheirOffset() {
        assertThat(departures("2026-03-01T08:00:00+08:00")).hasStatusOk();
        assertThat(departures("2026-03-01T00:00:00Z")).hasStatusOk();
        assertThat(departures("9999-12-31T23:00:00Z")).hasStatusOk();
    }

    private MvcTestResult departures(String from) {
        return web.get()
                .uri("/api/v1/departures?from={from}", from)
                .with(authentication(ViewerToken.of(people.user(Role.TRADER))))
                .exchange();
    }
}
