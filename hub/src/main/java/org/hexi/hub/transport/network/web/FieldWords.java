package org.hexi.hub.transport.network.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejection;
import org.hexi.hub.platform.web.Hints;
import org.hexi.hub.platform.web.RefusalWords;
import org.hexi.hub.transport.network.editing.HoursMinutes;
import org.hexi.hub.transport.network.editing.ServiceText;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the fields of a service are called and what is wrong with them, in the language of the page. Thread-safe. */
@Component
class FieldWords {
    /** Says all there is to say. */
    private static final String MISSING = "network.form.missing";

    /** Of what was typed, not of minutes. */
    private static final String UNREAD = "network.form.length";

    private static final Pattern ROW = Pattern.compile("(stops|tracks|tariff)/(\\d+)(?:/(\\w+))?");
    private static final Pattern MINUTES = Pattern.compile(".*OffsetMinutes|cutOffs/.+");
    private static final List<Pattern> PARTS = Stream.of(
                    "from|note",
                    "id|name.*|carrierCode|carriage|capacityTeu|vehicleClass",
                    "days|firstDeparture|zone|valid.*|alsoOn|notOn",
                    "stops.*",
                    "tracks.*",
                    "tariff.*",
                    "cutOffs.*")
            .map(Pattern::compile)
            .toList();
    private static final Pattern FIGURE = Pattern.compile("\\d{1,7}");

    private final MessageSource messages;
    private final Hints hints;

    FieldWords(MessageSource messages, Hints hints) {
        this.messages = messages;
        this.hints = hints;
    }

    /** Id of a field; the template builds the same. */
    static String id(String field) {
        return "f-" + field.replace('/', '-');
    }

    /** What is wrong by field, in the order of the page; several faults of a field are one. */
    Map<String, Fault> faults(ServiceText typed, List<Issue> issues) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        issues.stream()
                .sorted(Comparator.comparingInt((Issue issue) -> part(issue.column()))
                        .thenComparingInt(issue -> row(issue.column())))
                .forEach(issue -> faults.merge(issue.column(), fault(typed, issue), Fault::and));
        return faults;
    }

    /** Fields of one part of the page stay in the order in which they are read. */
    private static int part(String field) {
        return (int)
                PARTS.stream().takeWhile(part -> !part.matcher(field).matches()).count();
    }

    private static int row(String field) {
        Matcher row = ROW.matcher(field);
        return row.matches() ? Integer.parseInt(row.group(2)) : 0;
    }

    Fault refusal(String field, Rejection refusal) {
        return new Fault(id(field), label(field), text(refusal.code(), RefusalWords.of(refusal)));
    }

    String label(String field) {
        Matcher row = ROW.matcher(field);
        if (!row.matches()) {
            return text("network.field." + field.replace('/', '.'));
        }
        String number = text("network.row." + row.group(1), Integer.parseInt(row.group(2)) + 1);
        return row.group(3) == null
                ? number
                : number + ", " + text("network.field." + row.group(1) + "." + row.group(3));
    }

    private Fault fault(ServiceText typed, Issue issue) {
        String field = issue.column();
        Issue told = MINUTES.matcher(field).matches() ? inHours(issue) : issue;
        String value = told.value() == null ? "" : told.value().strip();
        String what = value.isEmpty() || value.equals(typed.text(field)) ? "" : " (" + value + ")";
        String hint = told.code().equals(MISSING) ? "" : hints.of(told);
        return new Fault(id(field), label(field), text(told.code()) + what + (hint.isEmpty() ? "" : ": " + hint));
    }

    /** The network counts minutes, the page has hours and minutes. */
    private static Issue inHours(Issue issue) {
        if (issue.code().equals(UNREAD)) {
            return issue;
        }
        String value = issue.value() == null ? null : inHours(issue.value());
        return new Issue(issue.severity(), issue.code(), issue.row(), issue.column(), value, inHours(issue.hint()));
    }

    private static String inHours(String text) {
        return FIGURE.matcher(text).replaceAll(figure -> HoursMinutes.write(Integer.parseInt(figure.group())));
    }

    String text(String key, Object... arguments) {
        String text = messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
        return text == null ? key : text;
    }
}
