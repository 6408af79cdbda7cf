package org.hexi.hub.platform.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.web.Problem.FieldError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns whatever went wrong into one {@link Problem}; what is not foreseen is logged and answered without its text. */
@Component
class ProblemOf {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemOf.class);

    private final MessageSource messages;
    private final Hints hints;
    private final DataSize largestUpload;

    ProblemOf(
            MessageSource messages,
            Hints hints,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largestUpload) {
        this.messages = messages;
        this.hints = hints;
        this.largestUpload = largestUpload;
    }

    Problem problem(Throwable fault) {
        return switch (fault) {
            case InvalidValue invalid -> invalid(invalid);
            case Rejected rejected -> rejected(rejected);
            case NotFound missing ->
                Problem.of(HttpStatus.NOT_FOUND, "web.notFound", message("web.notFound", thing(missing)));
            case KeyConflict conflict ->
                Problem.of(HttpStatus.CONFLICT, "web.idempotency.otherBody", message("web.idempotency.otherBody"));
            case BodyRefused refused -> refused.problem(messages, LocaleContextHolder.getLocale());
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case MissingServletRequestParameterException missing ->
                field(
                        "web.parameter.missing",
                        missing.getParameterName(),
                        "",
                        hints.of(Wanted.of(missing.getParameterType())));
            case MaxUploadSizeExceededException tooLarge ->
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "web.upload.tooLarge",
                        message("web.upload.tooLarge", largestUpload.toMegabytes()));
            case ErrorResponse known -> known(known);
            case MultipartException unreadable -> unreadable(unreadable);
            case Throwable busy when Busy.is(busy) -> busy(busy);
            default -> unforeseen(fault);
        };
    }

    private Problem invalid(InvalidValue invalid) {
        return field(invalid.code(), invalid.field(), invalid.value(), hints.of(invalid));
    }

    private Problem field(String code, String pointer, String value, String accepted) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                code,
                message("web.field.invalid", pointer, accepted),
                List.of(new FieldError(pointer, code, value, accepted)));
    }

    private Problem rejected(Rejected rejected) {
        String code = rejected.rejection().code();
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code, message(code, RefusalWords.of(rejected.rejection())));
    }

    private Problem unreadable(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BodyRefused refused -> {
                    return problem(refused);
                }
                case InvalidValue invalid -> {
                    String pointer = unreadable.getCause() instanceof DatabindException databind
                            ? pointer(databind) + "/" + invalid.field()
                            : invalid.field();
                    return field(invalid.code(), pointer, invalid.value(), hints.of(invalid));
                }
                case UnrecognizedPropertyException unknown -> {
                    return field("web.json.unknownField", pointer(unknown), "", accepted(unknown));
                }
                case MismatchedInputException mismatch -> {
                    return field("web.json.wrongType", pointer(mismatch), "", expected(mismatch));
                }
                case JacksonException syntax -> {
                    return malformed(syntax);
                }
                default -> {}
            }
        }
        return Problem.of(HttpStatus.BAD_REQUEST, "web.body.unreadable", message("web.body.unreadable"));
    }

    /** Nearly always a body cut off or no form at all; the log keeps the rest, such as a disk that is full. */
    private Problem unreadable(MultipartException fault) {
        LOG.warn("an upload could not be read", fault);
        return Problem.of(HttpStatus.BAD_REQUEST, "web.upload.unreadable", message("web.upload.unreadable"));
    }

    private Problem malformed(JacksonException syntax) {
        JsonFault fault = JsonFault.of(syntax);
        List<FieldError> reached = fault.pointer().isEmpty()
                ? List.of()
                : List.of(new FieldError(fault.pointer(), "web.json.malformed", "", JsonFault.ACCEPTED));
        return Problem.of(
                HttpStatus.BAD_REQUEST, "web.json.malformed", message("web.json.malformed", fault.where()), reached);
    }

    private Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        Wanted wanted = Optional.<Class<?>>ofNullable(mismatch.getRequiredType())
                .map(Wanted::of)
                .orElse(Wanted.OTHER);
        return field(
                "web.parameter.wrongType", mismatch.getName(), String.valueOf(mismatch.getValue()), hints.of(wanted));
    }

    private Problem known(ErrorResponse known) {
        HttpStatusCode code = known.getStatusCode();
        HttpStatus status = HttpStatus.valueOf(code.value());
        String key = "web.status." + status.value();
        return Problem.of(status, key, message(key));
    }

    private Problem busy(Throwable fault) {
        LOG.warn("no database connection in time: {}", fault.getMessage());
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "web.status.503", message("web.status.503"));
    }

    private Problem unforeseen(Throwable fault) {
        LOG.error("Unforeseen fault", fault);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "web.status.500", message("web.status.500"));
    }

    private static String pointer(DatabindException fault) {
        Deque<String> path = new ArrayDeque<>();
        for (JacksonException.Reference step : fault.getPath()) {
            path.add(step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName());
        }
        return "/" + String.join("/", path);
    }

    private static String accepted(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null ? "no such field" : "one of " + known;
    }

    private static String expected(MismatchedInputException mismatch) {
        Class<?> target = mismatch.getTargetType();
        if (target == null) {
            return "another type";
        }
        if (target.isEnum()) {
            return "one of " + List.of(target.getEnumConstants());
        }
        return switch (target.getSimpleName()) {
            case "String" -> "text in quotes";
            case "BigDecimal" -> "a decimal number with at most 38 digits and 12 decimals";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "Instant" -> "an instant such as 2026-01-31T08:00:00Z";
            case "UUID" -> "an id in the form of a UUID";
            case "List" -> "a list";
            default -> "an object";
        };
    }

    private String thing(NotFound missing) {
        String text = messages.getMessage(
                "web.thing." + missing.thing(), null, missing.thing(), LocaleContextHolder.getLocale());
        return text == null ? missing.thing() : text;
    }

    private String message(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        String text = messages.getMessage(key, arguments, key, locale);
        return text == null ? key : text;
    }
}
