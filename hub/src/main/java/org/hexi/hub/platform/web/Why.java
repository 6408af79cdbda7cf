package org.hexi.hub.platform.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The words of an explanation in the language of the page; templates call it as {@code @why}. A text of an explanation is a
 * code, a code and what it is about behind a space, or a figure, a name or an id that is shown as it stands. Thread-safe.
 */
@Component
public class Why {
    private static final Pattern ENGLISH =
            Pattern.compile("true|false|(.*\\s)?(?!tkm\\b)[a-z]{3,}[,.:;]?(\\s.*)?|[A-Z]+(_[A-Z]+)+.*", Pattern.DOTALL);
    private static final Pattern HOURS = Pattern.compile("(?<=\\d) h\\b");

    private final MessageSource messages;
    private final Show show;
    private final boolean isStrict;

    /** @param isStrict whether a word without a message is a fault, as in tests, instead of being shown as it stands */
    Why(MessageSource messages, Show show, @Value("${hexi.web.strict-words:false}") boolean isStrict) {
        this.messages = messages;
        this.show = show;
        this.isStrict = isStrict;
    }

    public String rule(String rule) {
        return message("rule." + rule).orElseGet(() -> unknown("rule." + rule, rule));
    }

    /** Name of an input, such as {@code draw}, or with what it is about, such as {@code expected RED}. */
    public String input(String name) {
        return message("input." + name).or(() -> about("input.", name)).orElseGet(() -> unknown("input." + name, name));
    }

    public String value(String text) {
        return message("value." + text)
                .or(() -> message("outcome." + text))
                .or(() -> show.knownBasis(text))
                .or(() -> about("value.", text))
                .or(() -> path(text))
                .orElseGet(() -> ENGLISH.matcher(text).matches() ? unknown("value." + text, text) : figures(text));
    }

    /** Bases are cited; several stand apart by a semicolon. */
    public String basis(String written) {
        return show.knownBasis(written)
                .orElseGet(() ->
                        Arrays.stream(written.split("; ")).map(show::basis).collect(Collectors.joining("; ")));
    }

    /** Arithmetic is symbols and numbers; only units have words. */
    public String figures(String text) {
        return HOURS.matcher(text).replaceAll(" " + message("web.unit.hour").orElse("h"));
    }

    private Optional<String> about(String family, String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : message(family + text.substring(0, space) + ".with")
                        .map(pattern -> pattern.replace("{0}", value(text.substring(space + 1))));
    }

    /** A category is written as a path of codes that begins with a kind of operation. */
    private Optional<String> path(String text) {
        String[] codes = text.split("/", -1);
        return message("value." + codes[0])
                .filter(kind -> codes.length > 1)
                .map(kind -> Arrays.stream(codes).map(this::part).collect(Collectors.joining(" / ")));
    }

    private String part(String code) {
        return message("value." + code).orElse(code);
    }

    private Optional<String> message(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, LocaleContextHolder.getLocale()));
    }

    private String unknown(String key, String text) {
        if (isStrict) {
            throw new IllegalStateException("no message tells " + key);
        }
        return text;
    }
}
