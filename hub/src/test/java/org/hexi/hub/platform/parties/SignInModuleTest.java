package org.hexi.hub.platform.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.Set;
import org.hexi.hub.HubTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Coming in by name and password or by key, and being sent away. */
class SignInModuleTest extends HubTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiKeys keys;

    private MvcTestResult signIn(String name, String password) {
        return web.post()
                .uri("/sign-in")
                .with(csrf())
                .param("name", name)
                .param("password", password)
                .param("to", "/api/v1/me")
                .exchange();
    }

    private Cookie session(Viewer user) {
        return Optional.ofNullable(
                        signIn(user.name(), People.PASSWORD).getResponse().getCookie("SESSION"))
                .orElseThrow();
    }

    @Test
    void theSignInPageIsOpenToEveryoneInThreeLanguages() {
        assertThat(web.get().uri("/sign-in?lang=en")).hasStatusOk().bodyText().contains("Sign in", "Password");
        assertThat(web.get().uri("/sign-in?lang=zh-CN"))
                .hasStatusOk()
                .bodyText()
                .contains("登录", "密码");
        assertThat(web.get().uri("/sign-in?lang=ru")).hasStatusOk().bodyText().contains("Вход", "Пароль");
    }

    @Test
    void anUnknownVisitorIsAskedToSignInAndAProgramIsToldWhy() {
        assertThat(web.get().uri("/account?tab=keys"))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?to=%2Faccount%3Ftab%3Dkeys");
        assertThat(web.get().uri("/api/v1/me"))
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("parties.signIn.needed");
    }

    @Test
    void aProgramThatForgotItsKeyIsAskedForItWhateverItSends() {
        assertThat(web.post()
                        .uri("/api/v1/plans")
                        .contentType("application/json")
                        .content("{}"))
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("parties.signIn.needed");
    }

    @Test
    void aRightPasswordOpensASessionThatKnowsTheViewer() {
        Viewer user = people.userWithPassword(Role.TRADER);
        MvcTestResult answer = signIn(user.name().toUpperCase(java.util.Locale.ROOT), People.PASSWORD);
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/api/v1/me");
        Cookie cookie =
                Optional.ofNullable(answer.getResponse().getCookie("SESSION")).orElseThrow();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(web.get().uri("/api/v1/me").cookie(cookie))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo(user.name());
    }

    @Test
    void aWrongPasswordKeepsTheNameAndDoesNotTellWhichIsWrong() {
        Viewer user = people.userWithPassword(Role.TRADER);
        assertThat(signIn(user.name(), "not the password"))
                .hasStatus(422)
                .bodyText()
                .contains(user.name());
        assertThat(signIn("nobody.at.all", "not the password"))
                .hasStatus(422)
                .bodyText()
                .contains("Name or password is wrong");
    }

    @Test
    void theSixthAttemptAfterFiveFailuresHasToWaitEvenWithTheRightPassword() {
        Viewer user = people.userWithPassword(Role.TRADER);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(signIn(user.name(), "wrong " + attempt)).hasStatus(422);
        }
        assertThat(signIn(user.name(), People.PASSWORD))
                .hasStatus(429)
                .headers()
                .containsHeader("Retry-After");
    }

    @Test
    void aClosedAccountEndsItsSessionsAtOnce() {
        Viewer user = people.userWithPassword(Role.TRADER);
        Cookie cookie = session(user);
        AccountView account = accounts.own(user);
        accounts.change(
                Viewer.system("test"),
                account.id(),
                new AccountChange(account.displayName(), account.email(), false, account.memberships()));
        assertThat(web.get().uri("/api/v1/me").cookie(cookie)).hasStatus(401);
    }

    @Test
    void aNewPasswordEndsTheOldSessions() {
        Viewer user = people.userWithPassword(Role.TRADER);
        Cookie cookie = session(user);
        accounts.changeOwnPassword(user, People.PASSWORD, "five other patient words");
        assertThat(web.get().uri("/api/v1/me").cookie(cookie)).hasStatus(401);
        assertThat(signIn(user.name(), "five other patient words")).hasStatus(302);
    }

    @Test
    void signingInNeedsTheTokenOfThePage() {
        assertThat(web.post().uri("/sign-in").param("name", "a").param("password", "b"))
                .hasStatus(403);
    }

    @Test
    void aKeySignsAProgramInUntilItIsRevoked() {
        Viewer user = people.userWithPassword(Role.TRADER, Role.BROKER);
        IssuedApiKey issued =
                keys.issue(user, new ApiKeyDraft("robot", user.party(), Set.of(Role.TRADER), Optional.empty()));
        assertThat(issued.secret()).startsWith("hexi_live_");
        String bearer = "Bearer " + issued.secret();
        MvcTestResult me =
                web.get().uri("/api/v1/me").header("Authorization", bearer).exchange();
        assertThat(me).hasStatusOk().bodyJson().extractingPath("$.name").isEqualTo("key:robot");
        assertThat(me).bodyJson().extractingPath("$.roles").asArray().containsExactly("TRADER");
        assertThat(me.getResponse().getCookie("SESSION")).isNull();
        assertThat(keys.list(user).getFirst().lastUsedAt()).isPresent();
        keys.revoke(user, issued.key().id());
        assertThat(web.get().uri("/api/v1/me").header("Authorization", bearer)).hasStatus(401);
    }

    @Test
    void aWrongKeyIsRefusedEvenBesideAGoodSession() {
        Cookie cookie = session(people.userWithPassword(Role.TRADER));
        assertThat(web.get().uri("/api/v1/me").cookie(cookie).header("Authorization", "Bearer hexi_live_00"))
                .hasStatus(401)
                .headers()
                .hasValue("WWW-Authenticate", "Bearer");
    }

    @Test
    void everyAnswerForbidsForeignScriptsAndFrames() {
        MvcTestResult page = web.get().uri("/sign-in").exchange();
        assertThat(page).headers().hasValue("X-Frame-Options", "DENY");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src", "unsafe-eval");
    }

    @Test
    void theCharacterNulIsAProblemAndNotAFault() {
        Viewer user = people.userWithPassword(Role.TRADER);
        Cookie cookie = session(user);
        assertThat(web.get().uri("/api/v1/parties").param("text", "a\0b").cookie(cookie))
                .hasStatus(400)
                .hasContentType("application/problem+json");
        assertThat(web.post()
                        .uri("/api/v1/api-keys")
                        .cookie(cookie)
                        .with(csrf())
                        .header("Idempotency-Key", user.name())
                        .contentType("application/json")
                        .content("{\"name\":\"a\\u0000b\",\"roles\":[\"TRADER\"]}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/name");
    }

    @Test
    void healthTellsNoDetailsAndTheRestOfTheActuatorIsForAdministrators() {
        assertThat(web.get().uri("/actuator/health")).hasStatusOk().bodyText().doesNotContain("components");
        assertThat(web.get().uri("/actuator/prometheus")).hasStatus(401);
        Cookie trader = session(people.userWithPassword(Role.TRADER));
        assertThat(web.get().uri("/actuator/metrics").cookie(trader)).hasStatus(403);
    }
}
