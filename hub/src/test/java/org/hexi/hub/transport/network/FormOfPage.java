package org.hexi.hub.transport.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The fields of the one form of a page that has an idempotency key, as a browser would send them. */
final class FormOfPage {
    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<input\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b([^>]*selected[^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    static FormOfPage of(String html) {
        FormOfPage page = new FormOfPage();
        FORM.matcher(html)
                .results()
                .map(form -> form.group())
                .filter(form -> form.contains("idempotencyKey"))
                .findFirst()
                .ifPresent(page::read);
        return page;
    }

    private void read(String form) {
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            if (field.group(1) == null) {
                Matcher chosen = CHOSEN.matcher(field.group(3));
                add(attribute(field.group(2), "name"), chosen.find() ? attribute(chosen.group(1), "value") : "");
            } else if (isSent(field.group(1))) {
                add(attribute(field.group(1), "name"), attribute(field.group(1), "value"));
            }
        }
    }

    private static boolean isSent(String input) {
        return !input.contains("type=\"checkbox\"") || input.contains("checked=");
    }

    private static String attribute(String tag, String name) {
        return ATTRIBUTE
                .matcher(tag)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> HtmlUtils.htmlUnescape(found.group(2)))
                .findFirst()
                .orElse("");
    }

    private void add(String name, String value) {
        if (!name.isEmpty() && !name.equals("_csrf")) {
            fields.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(fields.get(name)).map(List::getFirst);
    }

    List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    FormOfPage type(String name, String value) {
        fields.put(name, List.of(value));
        return this;
    }

    FormOfPage clear(String name) {
        fields.remove(name);
        return this;
    }

    Map<String, List<String>> fields() {
        return fields;
    }
}
