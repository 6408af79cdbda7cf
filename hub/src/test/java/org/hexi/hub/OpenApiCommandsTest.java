package org.hexi.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.web.Idempotency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description of the JSON face tells programs about commands, new ones included. */
class OpenApiCommandsTest extends HubTest {
    private static final String PROBLEM = "#/components/schemas/Problem";

    /** Success that is not 200. */
    private static final Map<String, String> SUCCESSES = Map.ofEntries(
            Map.entry("POST /api/v1/api-keys", "201"),
            Map.entry("POST /api/v1/allotments", "201"),
            Map.entry("POST /api/v1/booking-policies", "201"),
            Map.entry("POST /api/v1/bookings", "201"),
            Map.entry("POST /api/v1/consignments", "201"),
            Map.entry("POST /api/v1/declarations", "201"),
            Map.entry("POST /api/v1/waiting-list", "201"),
            Map.entry("POST /api/v1/epcis/capture", "202"),
            Map.entry("POST /api/v1/epcis/events", "201"),
            Map.entry("POST /api/v1/quotations", "201"),
            Map.entry("POST /api/v1/searches", "201"));

    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    JsonNode description = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void describe() {
        description = JsonMapper.shared()
                .readTree(new String(
                        web.get()
                                .uri("/api/v1/openapi")
                                .with(authentication(ViewerToken.of(people.user(Role.TRADER))))
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandIsDescribedAsItIs() {
        List<Command> commands = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> commands(entry.getKey(), entry.getValue()))
                .toList();
        assertThat(commands).extracting(Command::endpoint).containsAll(SUCCESSES.keySet());
        return commands.stream().map(command -> DynamicTest.dynamicTest(command.endpoint(), () -> check(command)));
    }

    @Test
    void eventsAreDescribedAsObjectsWithTheParametersOfTheStandard() {
        for (String path : List.of("/api/v1/epcis/capture", "/api/v1/epcis/events")) {
            JsonNode content = operation("POST", path).at("/requestBody/content");
            assertThat(content.propertyNames()).containsExactlyInAnyOrder("application/json", "application/ld+json");
            content.forEach(form -> assertThat(
                            resolved(form.path("schema")).path("type").asString())
                    .isEqualTo("object"));
        }
        assertThat(operation("GET", "/api/v1/epcis/events").path("parameters").valueStream())
                .extracting(parameter -> parameter.path("name").asString())
                .containsExactlyInAnyOrder(
                        "eventID",
                        "EQ_eventID",
                        "MATCH_epc",
                        "EQ_bizStep",
                        "GE_eventTime",
                        "LT_eventTime",
                        "perPage",
                        "nextPageToken");
    }

    private void check(Command command) {
        JsonNode operation = operation(command.method(), command.path());
        JsonNode answers = operation.path("responses");
        assertThat(answers.propertyNames().stream().filter(status -> status.startsWith("2")))
                .containsExactly(SUCCESSES.getOrDefault(command.endpoint(), "200"));
        answers.properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().path("content").valueStream())
                .forEach(form -> assertThat(form.at("/schema/$ref").asString()).startsWith("#/components/schemas/"));
        List<String> refusals = refusals(command);
        assertThat(answers.propertyNames()).containsAll(refusals);
        refusals.forEach(status -> assertThat(resolved(answers.path(status))
                        .path("content")
                        .path("application/problem+json")
                        .at("/schema/$ref")
                        .asString())
                .as(status)
                .isEqualTo(PROBLEM));
        assertThat(key(operation).map(key -> key.path("required").asBoolean()))
                .isEqualTo(command.isKeyed() ? Optional.of(true) : Optional.empty());
    }

    private static List<String> refusals(Command command) {
        List<String> usual = List.of("401", "403", "422", "429");
        List<String> keyed = command.isKeyed() ? List.of("400", "409") : List.of();
        List<String> withBody = command.hasBody() ? List.of("400", "413", "415") : List.of();
        return Stream.of(usual, keyed, withBody).flatMap(Collection::stream).toList();
    }

    private JsonNode operation(String method, String path) {
        return description.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }

    private static Optional<JsonNode> key(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter ->
                        Idempotency.HEADER.equals(parameter.path("name").asString()))
                .findFirst();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static Stream<Command> commands(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                        .filter(method -> method != RequestMethod.GET)
                        .map(method -> new Command(method.name(), path, handler)));
    }

    /** One operation that is not reading. */
    private record Command(String method, String path, HandlerMethod handler) {
        String endpoint() {
            return method + " " + path;
        }

        boolean isKeyed() {
            return Arrays.stream(handler.getMethodParameters())
                    .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                    .anyMatch(header -> header != null && header.name().equals(Idempotency.HEADER));
        }

        boolean hasBody() {
            return Arrays.stream(handler.getMethodParameters()).anyMatch(Command::isBody);
        }

        private static boolean isBody(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(RequestBody.class);
        }
    }
}
