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

/** A page that is no number is named and nothing is guessed. */
class WholeNumbersModuleTest extends HubTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"１", "0x10", "#1", "1.0", "1e1", "one", "+1", " 1", "99999999999"})
    void whatIsNoWholeNumberIsRefusedByItsName(String page) {
        MvcTestResult answer = list(page);

        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("page");
    }

    @Test
    void plainDigitsAreRead() {
        assertThat(list("2")).hasStatusOk().bodyJson().extractingPath("$.page").isEqualTo(2);
    }

    private MvcTestResult list(String page) {
        return web.get()
                .uri("/api/v1/consignments?page={page}", page)
                .with(authentication(ViewerToken.of(people.user(Role.TRADER))))
                .exchange();
    }
}
