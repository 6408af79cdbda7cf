package org.hexi.hub.platform.web;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a field would accept, in the language of the page; templates call it as {@code @hints}. Engines say it in English:
 * the figures are read back by the English message of the code and told by the message of the page. What no message knows
 * stays as the engine says it. Thread-safe.
 */
@Component
public class Hints {
    private final MessageSource messages;

    Hints(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Issue issue) {
        return of(issue.code(), issue.column(), issue.hint());
    }

    public String of(InvalidValue invalid) {
        return of(invalid.code(), invalid.field(), invalid.accepted());
    }

    String of(Wanted wanted) {
        return of("web.parameter", wanted.kind(), wanted.english());
    }

    private String of(String code, String field, String english) {
        return keys(code, field)
                .flatMap(key -> told(key, english).stream())
                .findFirst()
                .orElse(english);
    }

    /** The message of the field, where one code accepts something else in some fields, and then those of the code. */
    private static Stream<String> keys(String code, String field) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        return Stream.of("hint." + code + "." + name, "hint." + code, "hint." + code + ".other");
    }

    private Optional<String> told(String key, String english) {
        return message(key, List.of(), Locale.ENGLISH)
                .flatMap(pattern -> figures(pattern, english))
                .flatMap(figures -> message(key, figures, LocaleContextHolder.getLocale()));
    }

    /** The figures of a sentence that was written by a pattern; empty when it was not. */
    static Optional<List<Object>> figures(String pattern, String sentence) {
        if (!pattern.contains("{")) {
            return pattern.equals(sentence) ? Optional.of(List.of()) : Optional.empty();
        }
        ParsePosition end = new ParsePosition(0);
        Object[] figures = new MessageFormat(pattern, Locale.ROOT).parse(sentence, end);
        return figures == null || end.getIndex() < sentence.length() ? Optional.empty() : Optional.of(List.of(figures));
    }

    private Optional<String> message(String key, List<Object> figures, Locale locale) {
        return Optional.ofNullable(messages.getMessage(key, figures.toArray(), null, locale));
    }
}
