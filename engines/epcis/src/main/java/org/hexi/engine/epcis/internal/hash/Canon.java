package org.hexi.engine.epcis.internal.hash;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexi.engine.epcis.api.Circumstances;
import org.hexi.engine.epcis.api.Context;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.SensorElement;
import org.hexi.engine.epcis.api.SensorMetadata;
import org.hexi.engine.epcis.api.SensorProperty;
import org.hexi.engine.epcis.api.SensorReport;
import org.hexi.engine.epcis.api.SensorValue;
import org.hexi.engine.epcis.api.Vocabulary;

/** The nested parts of a pre-hash string: extensions under their full names, and sensor elements. */
final class Canon {
    /** By code point, which is the order of the UTF-8 octets; Java's own order of texts differs beyond U+FFFF. */
    private static final Comparator<String> BY_CODE_POINT = (left, right) ->
            Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));

    /** A remark for people is no fact of the event. */
    private static final String COMMENT = "{http://www.w3.org/2000/01/rdf-schema#}comment";

    private final Context context;
    private final Set<String> ignored;

    Canon(Context context, Set<String> ignored) {
        this.context = context;
        this.ignored = ignored;
    }

    static String sorted(List<String> items) {
        return String.join("", items.stream().sorted(BY_CODE_POINT).toList());
    }

    String extensions(Extensions extensions) {
        return sorted(fields(extensions.fields()));
    }

    /** The extensions of the event itself, and with them the one standard field the canonical order forgot. */
    String eventExtensions(Extensions extensions, Circumstances circumstances) {
        List<String> items = new ArrayList<>(fields(extensions.fields()));
        items.addAll(rulesOfReports(circumstances.sensorElements()));
        return sorted(items);
    }

    String sensorElements(List<SensorElement> elements) {
        if (elements.isEmpty()) {
            return "";
        }
        return "sensorElementList" + sorted(elements.stream().map(this::element).toList());
    }

    private String element(SensorElement element) {
        SensorMetadata metadata = element.metadata();
        String common = metadata == null
                ? ""
                : "sensorMetadata" + values(metadata.values(), SensorProperty.METADATA)
                        + extensions(metadata.extensions());
        return "sensorElement" + common
                + sorted(element.reports().stream().map(this::report).toList()) + extensions(element.extensions());
    }

    private String report(SensorReport report) {
        List<SensorProperty> ordered = SensorProperty.REPORT.stream()
                .filter(property -> property != SensorProperty.BIZ_RULES)
                .toList();
        return "sensorReport" + values(report.values(), ordered) + extensions(report.extensions());
    }

    /** The business rules of a single report stand at the end of the string, under the whole path to them. */
    private static List<String> rulesOfReports(List<SensorElement> elements) {
        List<String> found = new ArrayList<>();
        for (SensorElement element : elements) {
            List<String> rules = element.reports().stream()
                    .map(SensorReport::values)
                    .filter(values -> values.containsKey(SensorProperty.BIZ_RULES))
                    .map(values -> "sensorReport" + values(values, List.of(SensorProperty.BIZ_RULES)))
                    .toList();
            if (!rules.isEmpty()) {
                found.add("sensorElement" + sorted(rules));
            }
        }
        return found.isEmpty() ? List.of() : List.of("sensorElementList" + sorted(found));
    }

    private static String values(Map<SensorProperty, SensorValue> values, List<SensorProperty> order) {
        StringBuilder text = new StringBuilder();
        for (SensorProperty property : order) {
            SensorValue value = values.get(property);
            if (value != null) {
                text.append(property.fieldName()).append('=').append(value(property, value));
            }
        }
        return text.toString();
    }

    private static String value(SensorProperty property, SensorValue value) {
        return switch (value) {
            case SensorValue.Decimal decimal -> Canonical.number(decimal.value());
            case SensorValue.Flag flag -> String.valueOf(flag.value());
            case SensorValue.Moment moment -> Canonical.time(moment.value());
            case SensorValue.Word word -> word(property, word.value());
        };
    }

    private static String word(SensorProperty property, String text) {
        return switch (property.form()) {
            case MEASUREMENT -> Canonical.word(Vocabulary.MEASUREMENT, text);
            case ALERT -> Canonical.word(Vocabulary.SENSOR_ALERT, text);
            case COMPONENT -> Canonical.word(Vocabulary.COMPONENT, text);
            default -> Canonical.text(text);
        };
    }

    private List<String> fields(Map<String, Node> fields) {
        List<String> items = new ArrayList<>();
        fields.forEach((name, node) -> add(context.fullName(name), node, items));
        return items;
    }

    /** An array is as many fields of one name, as XML would write it. */
    private void add(String name, Node node, List<String> items) {
        if (name.equals(COMMENT) || ignored.contains(name)) {
            return;
        }
        switch (node) {
            case Node.ArrayNode array -> array.items().forEach(item -> add(name, item, items));
            case Node.ObjectNode object -> items.add(name + content(object));
            case Node.Text text -> items.add(named(name, Canonical.text(text.value())));
            case Node.Number number -> items.add(named(name, Canonical.number(number.value())));
            case Node.Bool bool -> items.add(named(name, String.valueOf(bool.value())));
            case Node.Null nothing -> items.add(name);
        }
    }

    private String content(Node.ObjectNode object) {
        String value = object.textOf("@value");
        List<String> children = new ArrayList<>();
        object.fields().forEach((name, node) -> {
            if (!name.startsWith("@")) {
                add(context.fullName(name), node, children);
            }
        });
        return (value == null ? "" : "=" + Canonical.text(value)) + sorted(children);
    }

    private static String named(String name, String value) {
        return value.isEmpty() ? name : name + "=" + value;
    }
}
