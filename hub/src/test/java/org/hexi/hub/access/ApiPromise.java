package org.hexi.hub.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description of the JSON face says of answers: their status, their form and the names of their fields. */
final class ApiPromise {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode description;

    ApiPromise(String description) {
        this.description = JSON.readTree(description);
    }

    /** Holds an answer against the description, which describes everything but itself. */
    void keep(AccessRow row, MockHttpServletResponse answer, SoftAssertions soft) {
        if (!row.isApi() || row.pattern().startsWith("/api/v1/openapi")) {
            return;
        }
        String[] endpoint = row.endpoint().split(" ");
        JsonNode operation = description.path("paths").path(endpoint[1]).path(endpoint[0].toLowerCase(Locale.ROOT));
        JsonNode promised = resolved(operation.path("responses").path(Integer.toString(answer.getStatus())));
        soft.assertThat(promised.isMissingNode())
                .as("%d is described: %s", answer.getStatus(), text(answer))
                .isFalse();
        Optional.ofNullable(answer.getContentType())
                .map(MediaType::parseMediaType)
                .map(type -> type.getType() + "/" + type.getSubtype())
                .ifPresent(type -> body(promised.path("content"), type, answer, soft));
    }

    private void body(JsonNode content, String type, MockHttpServletResponse answer, SoftAssertions soft) {
        soft.assertThat(content.propertyNames())
                .as("forms of %d", answer.getStatus())
                .contains(type);
        if (type.endsWith("json")) {
            fields(resolved(content.path(type).path("schema")), JSON.readTree(text(answer)), soft);
        }
    }

    private void fields(JsonNode schema, JsonNode told, SoftAssertions soft) {
        if (told.isArray()) {
            told.forEach(item -> fields(resolved(schema.path("items")), item, soft));
            return;
        }
        if (schema.has("properties")) {
            soft.assertThat(new TreeSet<>(schema.path("properties").propertyNames()))
                    .as("fields of the description")
                    .containsAll(told.propertyNames());
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
