package org.hexi.hub.transport.network.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern ROW = Pattern.compile("(stops|tracks|tariff)/(\\d+)(?:/(\\w+))?");
    private static final Pattern MINUTES = Pattern.compile(".*OffsetMinutes|cutOffs/.+");
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

    /** What is wrong by field, in the order in which it is told; several faults of a field are one. */
    Map<String, Fault> faults(ServiceText typed, List<Issue> issues) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        for (Issue issue : issues) {
            faults.merge(issue.column(), fault(typed, issue), Fault::and);
        }
        return faults;
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
        String hint = hints.of(told);
        return new Fault(id(field), label(field), text(told.code()) + what + (hint.isEmpty() ? "" : ": " + hint));
    }

    /** The network counts minutes, the page has hours and minutes. */
    private static Issue inHours(Issue issue) {
        String value = issue.value() == null ? null : inHours(issue.value());
        return new Issue(issue.severity(), issue.code(), issue.row(), issue.column(), value, inHours(issue.hint()));
    }

    private static String inHours(String text) {
        if (text.contains(":")) {
            return text;
        }
        return FIGURE.matcher(text).replaceAll(figure -> HoursMinutes.write(Integer.parseInt(figure.group())));
    }

    String text(String key, Object... arguments) {
        String text = messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
        return text == null ? key : text;
    }
}
