package org.hexi.hub.transport.network.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.web.Hints;
import org.hexi.hub.platform.web.Problem;
import org.hexi.hub.platform.web.Problem.FieldError;
import org.hexi.hub.transport.network.NetworkRejection.ChangesRefused;
import org.hexi.hub.transport.network.gtfs.FeedRejection.FeedRefused;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Refused changes as a problem answer that points into the body, in the language of the request. */
@Component
class FeedProblems {
    private static final int MOST_ERRORS = 500;

    private final MessageSource messages;
    private final Hints hints;

    FeedProblems(MessageSource messages, Hints hints) {
        this.messages = messages;
        this.hints = hints;
    }

    Problem of(ChangesRefused refused, IntFunction<String> pointers) {
        List<FieldError> errors = refused.issues().stream()
                .limit(MOST_ERRORS)
                .map(issue -> new FieldError(
                        OutcomeAnswer.pointer(issue, pointers),
                        issue.code(),
                        Optional.ofNullable(issue.value()).orElse(""),
                        hints.of(issue)))
                .toList();
        String detail = messages.getMessage(
                refused.code(), refused.arguments().toArray(), refused.code(), LocaleContextHolder.getLocale());
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT, refused.code(), detail == null ? refused.code() : detail, errors);
    }

    /** A refused timetable; an error points to the column of a file and its line. */
    Problem of(FeedRefused refused) {
        List<FieldError> errors = refused.issues().stream()
                .filter(Issue::isError)
                .limit(MOST_ERRORS)
                .map(issue -> new FieldError(
                        issue.row() == 0 ? issue.column() : issue.column() + ":" + issue.row(),
                        issue.code(),
                        Optional.ofNullable(issue.value()).orElse(""),
                        hints.of(issue)))
                .toList();
        String detail = messages.getMessage(
                refused.code(), refused.arguments().toArray(), refused.code(), LocaleContextHolder.getLocale());
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT, refused.code(), detail == null ? refused.code() : detail, errors);
    }
}
