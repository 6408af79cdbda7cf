package org.hexi.hub.consignment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.Issue;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Issues of a draft as sentences beside the fields of the form, in the user's language. */
@Component
class FieldFaults {
    private static final Pattern LINE = Pattern.compile("(goods|units)\\[(\\d+)]\\.(\\w+)");

    private final MessageSource messages;

    FieldFaults(MessageSource messages) {
        this.messages = messages;
    }

    /** The first fault of each field, in the order of the form. */
    Map<String, Fault> of(List<Issue> issues) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        issues.forEach(issue -> faults.putIfAbsent(issue.column(), fault(issue)));
        return faults;
    }

    private Fault fault(Issue issue) {
        return new Fault(id(issue.column()), label(issue.column()), sentence(issue));
    }

    /** Id of the field of a path; the template builds the same. */
    static String id(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private String label(String path) {
        Matcher line = LINE.matcher(path);
        if (!line.matches()) {
            return text("consignment.field." + path);
        }
        int number = Integer.parseInt(line.group(2)) + 1;
        return text("consignment.line." + line.group(1), number) + " " + text("consignment.field." + line.group(3));
    }

    private String sentence(Issue issue) {
        String value = issue.value() == null ? "" : issue.value();
        if (issue.code().equals("kernel.container.checkDigit")) {
            return text("consignment.container.rightDigit", value.substring(0, 10), ContainerNumber.checkDigit(value));
        }
        return text(issue.code());
    }

    private String text(String key, Object... arguments) {
        String text = messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
        return text == null ? key : text;
    }

    /** One fault: the id of its field, what people call the field, and what is wrong. */
    public record Fault(String id, String label, String text) {}
}
