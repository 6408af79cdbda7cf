package org.hexi.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.ViewerToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON face is what {@code docs/openapi.json} says. Who changes it on purpose writes the file anew and lets the change be
 * reviewed:
 *
 * <pre>mvn test -pl hub -am -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dhexi.openapi.write=true</pre>
 */
class OpenApiTest extends HubTest {
    private static final Path COMMITTED = Path.of("..", "docs", "openapi.json");
    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Test
    void theFaceIsTheReviewedOne() throws Exception {
        String now = described();
        if (Boolean.getBoolean("hexi.openapi.write")) {
            Files.writeString(COMMITTED, now);
        }
        assertThat(now)
                .as("the JSON face against %s; the comment of this test says how to change it on purpose", COMMITTED)
                .isEqualTo(committed());
    }

    private String described() throws Exception {
        String raw = web.get()
                .uri("/api/v1/openapi")
                .with(authentication(ViewerToken.of(people.user(Role.TRADER))))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        ObjectNode description = (ObjectNode) SORTED.readTree(raw);
        description.remove("servers");
        return SORTED.writeValueAsString(sorted(description)) + "\n";
    }

    /** The same description with the fields of every object in order, so that a difference is a change. */
    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = SORTED.createObjectNode();
            node.properties().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(field -> copy.set(field.getKey(), sorted(field.getValue())));
            return copy;
        }
        if (node.isArray()) {
            var copy = SORTED.createArrayNode();
            node.forEach(item -> copy.add(sorted(item)));
            return copy;
        }
        return node;
    }

    private static String committed() throws IOException {
        return Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
    }
}
