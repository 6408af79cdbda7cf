package org.hexi.hub.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * A problem answer by RFC 9457. {@code code} is stable and documented; {@code errors} name each field at fault and what it
 * would accept. Never carries a raw exception text.
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String correlation,
        List<FieldError> errors) {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * One field at fault.
     *
     * @param pointer JSON pointer or name of the field
     * @param code stable code of the fault
     * @param value the value found, cut to 200 characters
     * @param accepted what would be accepted
     */
    public record FieldError(String pointer, String code, String value, String accepted) {
        private static final int LONGEST = 200;

        public FieldError {
            value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
        }
    }

    public static Problem of(HttpStatus status, String code, String detail, List<FieldError> errors) {
        return new Problem(
                "urn:hexi:problem:" + code,
                status.getReasonPhrase(),
                status.value(),
                detail,
                code,
                Correlation.current(),
                errors);
    }

    public static Problem of(HttpStatus status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    public ResponseEntity<Problem> answer() {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, Busy.RETRY_AFTER_SECONDS);
        }
        return answer.body(this);
    }

    /** Writes the answer where no controller is at hand, such as in a filter. */
    public void writeTo(HttpServletResponse response, Locale locale) throws IOException {
        response.setStatus(status);
        response.setLocale(locale);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(PLAIN.writeValueAsBytes(this));
    }
}
