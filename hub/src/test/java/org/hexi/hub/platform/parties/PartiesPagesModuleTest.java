package org.hexi.hub.platform.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.numbering.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on which people keep accounts, organisations and keys. */
class PartiesPagesModuleTest extends HubTest {
    private static final Pattern SECRET = Pattern.compile("hexi_live_[0-9a-f]{48}");

    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Parties parties;

    @Autowired
    ApiKeys keys;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    private MockMvcRequestBuilder send(Viewer viewer, String uri) {
        return web.post()
                .uri(uri)
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf())
                .param("lang", "en")
                .param("idempotencyKey", ids.next().toString());
    }

    private MvcTestResult get(Viewer viewer, String uri) {
        return web.get().uri(uri).with(authentication(ViewerToken.of(viewer))).exchange();
    }

    private String tail() {
        return ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
    }

    @Test
    void pagesInsideAndOutsideFollowTheStandardsOfHtml() throws UnsupportedEncodingException {
        Viewer trader = people.user(Role.TRADER);
        assertThat(get(trader, "/account").getResponse().getContentAsString().strip())
                .startsWith("<!DOCTYPE html>");
        assertThat(web.get()
                        .uri("/sign-in")
                        .exchange()
                        .getResponse()
                        .getContentAsString()
                        .strip())
                .startsWith("<!DOCTYPE html>");
    }

    @Test
    void anAdministratorRegistersAnOrganisationAndItsOfficer() {
        Viewer administrator = people.user(Role.ADMINISTRATOR);
        String code = "C" + tail();
        assertThat(send(administrator, "/administration/parties")
                        .param("code", code)
                        .param("nameEn", "Lanzhou customs " + code)
                        .param("nameZh", "兰州海关")
                        .param("country", "CN"))
                .hasStatus(302);
        PartyView party = parties.findByCode(code).orElseThrow();
        assertThat(party.nameRu()).isEqualTo("Lanzhou customs " + code);

        String name = "officer." + code.toLowerCase(Locale.ROOT);
        assertThat(send(administrator, "/administration/users")
                        .param("signInName", name)
                        .param("displayName", "Wang Fang")
                        .param("language", "zh-CN")
                        .param("password", People.PASSWORD)
                        .param("party.0", code)
                        .param("roles.0", "CUSTOMS_OFFICER")
                        .param("office.0", "9001"))
                .hasStatus(302);
        Viewer officer = accounts.viewer(name);
        assertThat(officer.party()).isEqualTo(party.id());
        assertThat(officer.office()).contains("9001");
        assertThat(get(administrator, "/administration/users?lang=en&text=" + name))
                .hasStatusOk()
                .bodyText()
                .contains("Wang Fang", "Customs officer", "Active");
    }

    @Test
    void aWrongFormComesBackWithWhatWasTypedAndAllThatIsWrong() {
        Viewer administrator = people.user(Role.ADMINISTRATOR);
        assertThat(send(administrator, "/administration/users")
                        .param("signInName", "x")
                        .param("displayName", "<b>Kept</b>")
                        .param("language", "ru")
                        .param("party.0", "NO-SUCH")
                        .param("roles.0", "TRADER"))
                .hasStatus(422)
                .bodyText()
                .contains("&lt;b&gt;Kept&lt;/b&gt;", "3 to 60", "no organisation with this code")
                .doesNotContain("<b>Kept");
    }

    @Test
    void aNameInUseIsRefused() {
        Viewer administrator = people.user(Role.ADMINISTRATOR);
        assertThat(send(administrator, "/administration/users")
                        .param("signInName", administrator.name())
                        .param("displayName", "Twice")
                        .param("language", "en"))
                .hasStatus(422)
                .bodyText()
                .contains("This sign-in name is in use");
    }

    @Test
    void theSecretOfAKeyIsShownOnceAndStoredNowhere() throws UnsupportedEncodingException {
        Viewer trader = people.user(Role.TRADER);
        MvcTestResult answer = send(trader, "/api-keys")
                .param("name", "robot")
                .param("roles.0", "TRADER")
                .exchange();
        assertThat(answer).hasStatusOk();
        Matcher found = SECRET.matcher(answer.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        String secret = found.group();
        assertThat(get(trader, "/api-keys"))
                .hasStatusOk()
                .bodyText()
                .contains("robot")
                .doesNotContain(secret);
        assertThat(jdbc.sql("""
                        select (select count(*) from parties.api_key k where position(:secret in k::text) > 0)
                             + (select count(*) from web.idempotency i where position(:secret in i::text) > 0)
                             + (select count(*) from audit.entry e where position(:secret in e::text) > 0)""").param("secret", secret).query(Long.class).single())
                .isZero();
        assertThat(web.get().uri("/api/v1/me").header("Authorization", "Bearer " + secret))
                .hasStatusOk();
    }

    @Test
    void byJsonTheSecretIsInTheFirstAnswerOnly() {
        Viewer trader = people.user(Role.TRADER);
        String key = ids.next().toString();
        String body = "{\"name\":\"robot\",\"roles\":[\"TRADER\"]}";
        assertThat(issue(trader, key, body))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.secret")
                .asString()
                .matches(SECRET);
        assertThat(issue(trader, key, body))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.secret")
                .isNull();
        assertThat(issue(trader, key, body.replace("robot", "other"))).hasStatus(409);
        assertThat(issue(trader, ids.next().toString(), body.replace("TRADER", "ADMINISTRATOR")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("parties.key.beyondOwnRights");
    }

    private MvcTestResult issue(Viewer viewer, String key, String body) {
        return web.post()
                .uri("/api/v1/api-keys")
                .with(authentication(ViewerToken.of(viewer)))
                .with(csrf())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void aKeyCannotMakeKeys() {
        Viewer trader = people.user(Role.TRADER);
        Viewer program = Viewer.of("key:robot", trader.party(), Set.of(Role.TRADER), Optional.empty());
        assertThat(issue(program, ids.next().toString(), "{\"name\":\"more\",\"roles\":[\"TRADER\"]}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("parties.key.peopleOnly");
    }

    @Test
    void twoKeysOfAnOrganisationAreToldApartByTheirNames() {
        Viewer trader = people.user(Role.TRADER);
        String body = "{\"name\":\"nightly\",\"roles\":[\"TRADER\"]}";
        assertThat(issue(trader, ids.next().toString(), body)).hasStatus(201);

        assertThat(issue(trader, ids.next().toString(), body))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("parties.key.nameTaken");
        assertThat(issue(people.user(Role.TRADER), ids.next().toString(), body))
                .as("another organisation")
                .hasStatus(201);

        keys.revoke(trader, keys.list(trader).getFirst().id());
        assertThat(issue(trader, ids.next().toString(), body))
                .as("after the first was revoked")
                .hasStatus(201);
    }

    @Test
    void theOwnPasswordChangesOnlyForWhoKnowsThePresentOne() {
        Viewer trader = people.userWithPassword(Role.TRADER);
        assertThat(send(trader, "/account/password")
                        .param("present", "not the password")
                        .param("password", "five other patient words")
                        .param("repeated", "five other patient words"))
                .hasStatus(422)
                .bodyText()
                .contains("The present password is wrong");
        assertThat(send(trader, "/account/password")
                        .param("present", People.PASSWORD)
                        .param("password", "five other patient words")
                        .param("repeated", "another five patient words"))
                .hasStatus(422)
                .bodyText()
                .contains("The two new passwords differ");
        assertThat(send(trader, "/account/password")
                        .param("present", People.PASSWORD)
                        .param("password", "five other patient words")
                        .param("repeated", "five other patient words"))
                .hasStatus(302);
    }

    @Test
    void theAuditPageShowsWhoDidWhat() {
        Viewer administrator = people.user(Role.ADMINISTRATOR);
        Viewer trader = people.user(Role.TRADER);
        accounts.changeOwnLanguage(trader, "ru");
        assertThat(get(administrator, "/administration/audit?lang=en&actor=" + trader.name()))
                .hasStatusOk()
                .bodyText()
                .contains("account.language.changed", "1 entries");
        assertThat(send(administrator, "/administration/audit/verification"))
                .hasStatusOk()
                .bodyText()
                .contains("Sound");
        assertThat(get(administrator, "/administration/audit?from=yesterday")).hasStatus(400);
    }
}
