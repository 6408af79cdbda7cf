package org.hexi.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the JSON face, as its own description tells it.
 *
 * @param isKeyed whether a command's key is asked for
 * @param isUpload whether it takes a file
 * @param body schema of the request body, without references
 */
record Endpoint(
        String method,
        String path,
        List<String> queryNames,
        boolean isKeyed,
        boolean isUpload,
        Optional<JsonNode> body) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final int DEEPEST = 12;

    static List<Endpoint> readAll(JsonNode description) {
        List<Endpoint> endpoints = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> endpoints.add(
                                read(description, path.getKey(), operation.getKey(), operation.getValue()))));
        return endpoints;
    }

    private static Endpoint read(JsonNode description, String path, String method, JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        JsonNode schema = content.path("application/json").path("schema");
        return new Endpoint(
                method.toUpperCase(Locale.ROOT),
                path,
                names(operation, "query"),
                names(operation, "header").contains("Idempotency-Key"),
                content.has("multipart/form-data"),
                schema.isMissingNode() ? Optional.empty() : Optional.of(resolved(description, schema, 0)));
    }

    private static List<String> names(JsonNode operation, String place) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals(place))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private static JsonNode resolved(JsonNode description, JsonNode schema, int depth) {
        JsonNode target = schema;
        if (schema.has("$ref")) {
            target = description.at(schema.path("$ref").asString().substring(1));
        }
        if (depth > DEEPEST || !target.isObject()) {
            return Api.JSON.createObjectNode();
        }
        var copy = Api.JSON.createObjectNode();
        target.properties().forEach(field -> copy.set(field.getKey(), field.getValue()));
        if (target.has("properties")) {
            var properties = copy.putObject("properties");
            target.path("properties")
                    .properties()
                    .forEach(field ->
                            properties.set(field.getKey(), resolved(description, field.getValue(), depth + 1)));
        }
        if (target.has("items")) {
            copy.set("items", resolved(description, target.path("items"), depth + 1));
        }
        return copy;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
