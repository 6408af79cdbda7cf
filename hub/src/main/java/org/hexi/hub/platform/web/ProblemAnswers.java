package org.hexi.hub.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Problem answers in the description of the JSON face: which an operation may give, and what each looks like. */
final class ProblemAnswers {
    private static final String PROBLEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final Map<HttpStatus, String> MEANINGS = Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "The request is malformed, or a field or parameter is not acceptable"),
            Map.entry(HttpStatus.UNAUTHORIZED, "Nobody is signed in, or the API key is not known"),
            Map.entry(HttpStatus.FORBIDDEN, "The role does not suffice"),
            Map.entry(HttpStatus.NOT_FOUND, "There is no such thing, or it belongs to others"),
            Map.entry(HttpStatus.NOT_ACCEPTABLE, "The answer does not exist in the form asked for"),
            Map.entry(HttpStatus.CONFLICT, "The key or the id was used before with other content"),
            Map.entry(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is of another type or encoding"),
            Map.entry(HttpStatus.UNPROCESSABLE_CONTENT, "The request is well formed, and the business refuses it"),
            Map.entry(HttpStatus.TOO_MANY_REQUESTS, "Too many calls in a minute"),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "Too busy or not ready yet; nothing was done"));

    private ProblemAnswers() {}

    /** Adds the answers to what all operations share. */
    static void describe(Components components, Schema<?> problem) {
        MEANINGS.forEach((status, meaning) -> components.addResponses(
                status.name(), answer(status).description(meaning).content(body(problem))));
    }

    /**
     * Adds the answers an operation may give.
     *
     * @param isCommand changes something, as against a question
     */
    static void add(Operation operation, boolean isReading, boolean isCommand) {
        possible(operation, isReading, isCommand).forEach(status -> add(operation, status));
    }

    /** Adds that the business may refuse, which is plain for commands only. */
    static void addRefusal(Operation operation) {
        add(operation, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void add(Operation operation, HttpStatus status) {
        operation
                .getResponses()
                .addApiResponse(
                        Integer.toString(status.value()),
                        new ApiResponse().$ref("#/components/responses/" + status.name()));
    }

    private static Content body(Schema<?> problem) {
        return new Content().addMediaType(PROBLEM, new MediaType().schema(problem));
    }

    private static ApiResponse answer(HttpStatus status) {
        ApiResponse answer = new ApiResponse();
        if (status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.addHeaderObject(
                    HttpHeaders.RETRY_AFTER,
                    new Header().description("Seconds to wait").schema(new IntegerSchema()));
        }
        return answer;
    }

    private static List<HttpStatus> possible(Operation operation, boolean isReading, boolean isCommand) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        boolean hasBody = operation.getRequestBody() != null;
        List<HttpStatus> possible = new ArrayList<>(List.of(
                HttpStatus.UNAUTHORIZED,
                HttpStatus.NOT_ACCEPTABLE,
                HttpStatus.TOO_MANY_REQUESTS,
                HttpStatus.SERVICE_UNAVAILABLE));
        if (hasBody || !parameters.isEmpty()) {
            possible.add(HttpStatus.BAD_REQUEST);
        }
        if (hasBody || parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            possible.add(HttpStatus.NOT_FOUND);
        }
        if (hasBody) {
            possible.addAll(List.of(HttpStatus.CONTENT_TOO_LARGE, HttpStatus.UNSUPPORTED_MEDIA_TYPE));
        }
        if (!isReading) {
            possible.addAll(List.of(HttpStatus.FORBIDDEN, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        if (isCommand) {
            possible.add(HttpStatus.CONFLICT);
        }
        return possible;
    }
}
