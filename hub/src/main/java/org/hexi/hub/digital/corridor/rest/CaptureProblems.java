package org.hexi.hub.digital.corridor.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.digital.corridor.CaptureRefused;
import org.hexi.hub.digital.corridor.CaptureRefused.Reason;
import org.hexi.hub.platform.web.Hints;
import org.hexi.hub.platform.web.Problem;
import org.hexi.hub.platform.web.Problem.FieldError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** A refused capture as a problem answer that points into the document, in the language of the request. */
@Component
class CaptureProblems {
    private static final int MOST_FAULTS = 3;

    private final MessageSource messages;
    private final Hints hints;

    CaptureProblems(MessageSource messages, Hints hints) {
        this.messages = messages;
        this.hints = hints;
    }

    Problem of(CaptureRefused refused) {
        Locale locale = LocaleContextHolder.getLocale();
        List<FieldError> errors =
                refused.issues().stream().map(issue -> error(issue, locale)).toList();
        Reason reason = refused.reason();
        return Problem.of(status(reason), reason.code(), detail(reason, errors, locale), errors);
    }

    /** How many places are at fault and, where the reason leaves that open, the first of them in words. */
    private String detail(Reason reason, List<FieldError> errors, Locale locale) {
        String summary = text(reason.code(), locale, errors.size()).orElse(reason.code());
        if (reason != Reason.INVALID) {
            return summary;
        }
        Stream<String> faults = errors.stream()
                .map(error -> text(error.code(), locale, error.value(), error.accepted()))
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST_FAULTS);
        return faults.reduce(
                summary,
                (before, fault) ->
                        text("corridor.capture.because", locale, before, fault).orElse(before));
    }

    /** What would be accepted is a key where it has a text, else told as everywhere. */
    private FieldError error(Issue issue, Locale locale) {
        String value = Optional.ofNullable(issue.value()).orElse("");
        return new FieldError(
                issue.column(), issue.code(), value, text(issue.hint(), locale).orElseGet(() -> hints.of(issue)));
    }

    private Optional<String> text(String key, Locale locale, Object... arguments) {
        return Optional.ofNullable(messages.getMessage(key, arguments, null, locale));
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case MALFORMED, INVALID -> HttpStatus.BAD_REQUEST;
            case UNKNOWN_UNIT -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
    }
}
