package org.hexi.hub.platform.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.web.Hints;
import org.hexi.hub.platform.web.Languages;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Labels of columns and words for issues, in the language of the request or in all. */
@Component
class ImportTexts {
    private final MessageSource messages;
    private final Hints hints;

    ImportTexts(MessageSource messages, Hints hints) {
        this.messages = messages;
        this.hints = hints;
    }

    List<String> labels(ImportColumn column) {
        return Languages.SPOKEN.stream()
                .map(locale -> text(column.label(), locale))
                .toList();
    }

    /** The issues of one row in one cell. */
    String error(ImportKind kind, List<Issue> issues) {
        Locale locale = LocaleContextHolder.getLocale();
        return issues.stream().map(issue -> sentence(kind, issue, locale)).collect(Collectors.joining("; "));
    }

    private String sentence(ImportKind kind, Issue issue, Locale locale) {
        String column = kind.columns().stream()
                .filter(one -> one.key().equals(issue.column()))
                .map(one -> text(one.label(), locale) + ":")
                .findFirst()
                .orElse("");
        return Stream.of(column, text(issue.code(), locale), hint(issue))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String hint(Issue issue) {
        String hint = hints.of(issue);
        return hint.isEmpty() ? "" : "(" + hint + ")";
    }

    private String text(String key, Locale locale) {
        String text = messages.getMessage(key, null, key, locale);
        return text == null ? key : text;
    }
}
