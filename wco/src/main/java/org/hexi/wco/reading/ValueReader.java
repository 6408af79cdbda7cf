package org.hexi.wco.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexi.wco.ReadingLimits;
import org.hexi.wco.forms.Namespaces;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.DateTime;
import org.hexi.wco.model.Measure;
import org.jspecify.annotations.Nullable;

/** Texts of elements to values. */
final class ValueReader {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,16}(\\.\\d{1,6})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,5}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern UNIT = Pattern.compile("[A-Z0-9]{1,4}(#[A-Z0-9])?");

    private final ReadingLimits limits;
    private final Problems problems;
    private final NodeChecks checks;
    private final boolean isBound;

    ValueReader(ReadingLimits limits, Problems problems, boolean isBound) {
        this.limits = limits;
        this.problems = problems;
        this.isBound = isBound;
        this.checks = new NodeChecks(problems, isBound);
    }

    /** The value, or null when the text is none; that is told. */
    @Nullable
    Object read(Class<?> type, XmlNode node, String space) {
        if (type == DateTime.class) {
            return dateTime(node, space);
        }
        if (type == Amount.class) {
            checks.value(node, space, Set.of("currencyID"));
            BigDecimal value = decimal(node);
            String currency =
                    attribute(node, "currencyID", CURRENCY, "wco.currency.malformed", "three letters of ISO 4217");
            return value == null ? null : new Amount(value, currency);
        }
        if (type == Measure.class) {
            checks.value(node, space, Set.of("unitCode"));
            BigDecimal value = decimal(node);
            String unit = attribute(
                    node, "unitCode", UNIT, "wco.unit.malformed", "a unit such as KGM, with a qualifier as in KGM#G");
            return value == null ? null : new Measure(value, unit);
        }
        checks.value(node, space, Set.of());
        return type == Integer.class ? count(node) : text(node);
    }

    private @Nullable String attribute(XmlNode node, String name, Pattern form, String code, String hint) {
        String value = node.attributes().get(name);
        if (value != null && !form.matcher(value).matches()) {
            problems.error(code, node.line(), node.path() + "/@" + name, value, hint);
        }
        return value;
    }

    private @Nullable BigDecimal decimal(XmlNode node) {
        if (DECIMAL.matcher(node.text()).matches()) {
            return new BigDecimal(node.text());
        }
        problems.error("wco.number.malformed", node, node.text(), "a number of at most 16 digits and 6 decimals");
        return null;
    }

    private @Nullable Integer count(XmlNode node) {
        if (COUNT.matcher(node.text()).matches()) {
            return Integer.valueOf(node.text());
        }
        problems.error("wco.count.malformed", node, node.text(), "a whole number of at most 5 digits");
        return null;
    }

    private String text(XmlNode node) {
        if (node.text().length() > limits.textCharacters()) {
            problems.error(
                    "wco.text.long",
                    node,
                    node.text(),
                    "at most " + limits.textCharacters() + " characters for a value");
        }
        return node.text();
    }

    private @Nullable DateTime dateTime(XmlNode node, String space) {
        checks.space(node, space);
        List<XmlNode> parts = node.children();
        if (parts.size() != 1 || !parts.getFirst().name().equals("DateTimeString")) {
            problems.error("wco.date.content", node, null, "one DateTimeString");
            return null;
        }
        XmlNode part = parts.getFirst();
        checks.value(
                part, isBound && part.space().equals(space) ? space : Namespaces.ofTypes(space), Set.of("formatCode"));
        String format = part.attributes().getOrDefault("formatCode", "304");
        if (!part.attributes().containsKey("formatCode")) {
            problems.warning("wco.date.format", part, null, "the attribute formatCode; it is read as 304");
        }
        if (!DateTime.isOne(part.text(), format)) {
            problems.error(
                    "wco.date.malformed",
                    part,
                    part.text(),
                    "a day such as 20260301 with the format 102, or 20260301080000Z with the format 304");
            return null;
        }
        return new DateTime(part.text(), format);
    }
}
