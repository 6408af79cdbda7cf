package org.hexi.hub.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every endpoint says who may use it, and keeps its word for every role and standing: own, participant, foreign, own office,
 * other office, nobody.
 *
 * <p><b>To add your endpoints</b>, write one line for each into {@code src/test/resources/access/<module>.txt}; when lines
 * are missing, this test fails and prints them in the form to be pasted, with the access left for you to say:
 *
 * <pre>
 * # method  pattern                          access     more
 * GET       /hexi-page                       public
 * GET       /api/v1/places                   signed-in
 * GET       /administration/users            roles      ADMINISTRATOR
 * DELETE    /api/v1/api-keys/{id}            owned      api-key
 * GET       /search?q={reference}            listed-dossier consignment
 * GET       /consignments/{id}               dossier    consignment
 * POST      /api/v1/declarations/{id}/release dossier   declaration   CUSTOMS_OFFICER
 * </pre>
 *
 * <ul>
 *   <li>{@code public}: everyone, signed in or not.
 *   <li>{@code signed-in}: every role; nobody else.
 *   <li>{@code roles A,B}: these roles; others are refused with 403.
 *   <li>{@code owned SCENE [A,B]}: users of the owner's party; all others get 404, as for a thing that does not exist.
 *       Administrators are not tried as foreigners, because they keep the register.
 *   <li>{@code dossier SCENE [A,B]}: the owner as trader and broker, the participant as broker and operator, an officer of
 *       the office in charge; everybody else gets 404, officers of other offices and administrators too. With roles named,
 *       only these are let in and other roles are refused.
 *   <li>{@code listed SCENE [A,B]}: a list, an export or a search for these roles, that tells the owner of the thing as
 *       trader and broker, and nobody foreign.
 *   <li>{@code listed-dossier SCENE [A,B]}: the same, and the participant and the office in charge are told as well.
 * </ul>
 *
 * SCENE names an {@link AccessScene}: a {@code @Component} in your test folder that makes the thing and gives the path
 * variables; give it a {@code body} where a command needs one to get as far as deciding. A filled {@code Idempotency-Key} and
 * the CSRF token are sent for you. A command counts as let in when the answer is anything but 401, 403 and 404, so it need
 * not succeed; a fault of the house (5xx) never passes, and an answer of the JSON face must be one that its description
 * promises. Put parameters a GET cannot do without behind the pattern: {@code /imports/{id}/refused?format=csv}.
 */
class AccessMatrixTest extends HubTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    People people;

    @Autowired
    Ids ids;

    @Autowired
    List<AccessScene> scenes;

    @Test
    void everyEndpointDeclaresItsAccess() throws IOException {
        Set<String> declared =
                AccessRow.readAll().stream().map(AccessRow::endpoint).collect(Collectors.toSet());
        Set<String> undeclared = endpoints();
        undeclared.removeAll(declared);
        assertThat(undeclared)
                .as("endpoints without a line in src/test/resources/access")
                .isEmpty();
        declared.removeAll(endpoints());
        assertThat(declared).as("lines without an endpoint").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointKeepsItsWord() throws IOException {
        AccessCast cast = cast();
        ApiPromise promise = promise();
        return AccessRow.readAll().stream()
                .map(row -> DynamicTest.dynamicTest(row.endpoint(), () -> check(row, cast, promise)));
    }

    @Test
    void whoeverIsSignedInSignsOutWithTheTokenOfForms() {
        RequestPostProcessor trader = authentication(ViewerToken.of(people.user(Role.TRADER)));
        assertThat(web.post().uri("/sign-out").with(trader).with(csrf())).hasRedirectedUrl("/sign-in?out");
        assertThat(web.post().uri("/sign-out").with(trader)).hasStatus(403);
        assertThat(web.get().uri("/sign-out").with(trader)).hasStatus(404);
    }

    @Test
    void theBaseMapIsForEverybodySignedInAndForNobodyElse() {
        assertThat(web.get().uri("/map/world.json").with(anonymous()))
                .hasRedirectedUrl("/sign-in?to=%2Fmap%2Fworld.json");
        for (Role role : Role.values()) {
            assertThat(web.get().uri("/map/world.json").with(authentication(ViewerToken.of(people.user(role)))))
                    .hasStatusOk();
        }
    }

    private void check(AccessRow row, AccessCast cast, ApiPromise promise) {
        Optional<AccessScene> scene = scene(row);
        Map<String, String> variables = scene.map(made -> made.prepare(cast)).orElse(Map.of());
        String body = scene.map(made -> made.body(row.endpoint(), variables)).orElse(row.isApi() ? "{}" : "");
        String mark = scene.map(made -> variables.getOrDefault(made.mark(row.endpoint()), ""))
                .orElse("");
        SoftAssertions soft = new SoftAssertions();
        new AccessCheck(
                        row,
                        cast,
                        mark,
                        who -> {
                            MockHttpServletResponse answer = ask(row, variables, body, who);
                            promise.keep(row, answer, soft);
                            return answer;
                        },
                        soft)
                .all();
        soft.assertAll();
    }

    private MockHttpServletResponse ask(
            AccessRow row, Map<String, String> variables, String body, RequestPostProcessor who) {
        String uri = row.pattern();
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            uri = uri.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        uri = uri.replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000")
                .replace("/**", "/x");
        MockMvcRequestBuilder request =
                web.method(HttpMethod.valueOf(row.method())).uri(uri).with(who);
        if (!row.isReading()) {
            String key = ids.next().toString();
            request = request.with(csrf())
                    .header("Idempotency-Key", key)
                    .contentType(row.isApi() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED)
                    .content(row.isApi() ? body : body + "&idempotencyKey=" + key);
        }
        return request.exchange().getResponse();
    }

    private ApiPromise promise() {
        return new ApiPromise(new String(
                web.get()
                        .uri("/api/v1/openapi")
                        .with(authentication(ViewerToken.of(people.user(Role.TRADER))))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8));
    }

    private AccessCast cast() {
        String tail = ids.next().toString().substring(30).toUpperCase(java.util.Locale.ROOT);
        Role[] all = Role.values();
        return new AccessCast(people.user(all), people.user(all), people.user(all), "A" + tail, "B" + tail);
    }

    private Optional<AccessScene> scene(AccessRow row) {
        if (row.scene().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(scenes.stream()
                .filter(scene -> scene.name().equals(row.scene()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no scene named " + row.scene())));
    }

    private Set<String> endpoints() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(AccessMatrixTest::endpoints)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        Set<String> methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
        Set<String> named = methods.isEmpty() ? Set.of("GET") : methods;
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> named.stream().map(method -> method + " " + pattern));
    }
}
