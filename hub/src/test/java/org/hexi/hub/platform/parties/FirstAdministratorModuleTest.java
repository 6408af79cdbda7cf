package org.hexi.hub.platform.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.TestDatabase;
import org.hexi.hub.platform.parties.signin.FirstInvitation;
import org.hexi.hub.platform.time.WallClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The invitation of the first administrator, on a database nobody has been in. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@DirtiesContext
class FirstAdministratorModuleTest {
    private static final String URL = TestDatabase.create();

    @Autowired
    MockMvcTester web;

    @Autowired
    FirstInvitation invitation;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WallClock wall;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("hexi.database.url", () -> URL);
        registry.add("hexi.database.user", () -> TestDatabase.server().user());
        registry.add("hexi.database.password", () -> TestDatabase.server().password());
    }

    private MvcTestResult create(String token, String password) {
        return web.post()
                .uri("/first-administrator?lang=en")
                .with(csrf())
                .param("token", token)
                .param("code", "HUB")
                .param("nameEn", "Hub authority")
                .param("country", "CN")
                .param("signInName", "root.of.hub")
                .param("displayName", "The first")
                .param("password", password)
                .exchange();
    }

    @Test
    void anInvitationMakesOneAdministratorAndIsSpent() {
        String expired = invitation.issue().text();
        jdbc.sql("update parties.first_administrator_token set expires_at = :past")
                .param("past", Timestamp.from(wall.now().minus(Duration.ofSeconds(1))))
                .update();
        assertThat(web.get().uri("/first-administrator?token=" + expired)).hasStatus(404);
        assertThat(create(expired, People.PASSWORD)).hasStatus(404);
        assertThat(accounts.isEmpty()).isTrue();

        String token = invitation.issue().text();
        assertThat(web.get().uri("/first-administrator?lang=en&token=" + token))
                .hasStatusOk()
                .bodyText()
                .contains("Create the first administrator", token);
        assertThat(create(token, "too short")).hasStatus(422).bodyText().contains("at least 12", "Hub authority");
        assertThat(create("0000", People.PASSWORD)).hasStatus(404);
        assertThat(create(token, People.PASSWORD)).hasStatus(302).hasRedirectedUrl("/sign-in");
        Viewer first = accounts.viewer("root.of.hub");
        assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> accounts.change(
                        first,
                        accounts.own(first).id(),
                        new AccountChange(
                                "Nobody left",
                                Optional.empty(),
                                false,
                                accounts.own(first).memberships())))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo("parties.administrator.last"));

        assertThat(create(token, People.PASSWORD)).hasStatus(404);
        assertThat(create(invitation.issue().text(), People.PASSWORD)).hasStatus(404);
        assertThat(web.get().uri("/first-administrator?token=" + token)).hasStatus(404);
    }
}
