package org.hexi.engine.epcis.internal.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.engine.epcis.api.Action;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.Vocabulary;
import org.hexi.engine.epcis.internal.identifiers.EpcUrn;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Single values. Each reader gets a node or null, gives the value or null, and says what is wrong where the node is there
 * and does not fit. Readers named "required" give a stand-in instead of null; an event with an error is never handed on.
 */
final class Values {
    /** Stands in for a required time that could not be read. */
    static final OffsetDateTime NO_TIME = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})(?:\\.(\\d+))?(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern OFFSET = Pattern.compile("[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00)");
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern UNIT = Pattern.compile("[A-Z0-9]{2,3}");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]+");

    private static final int LONGEST_NUMBER = 64;

    /** Reads one item of a list. */
    interface Item<T> {
        @Nullable
        T read(Node node);
    }

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    String text(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Text text) {
            return text.value().strip();
        }
        problems.wrongType(node, "a text");
        return null;
    }

    @Nullable
    String uri(@Nullable Node node) {
        String text = text(node);
        if (text == null || node == null) {
            return null;
        }
        if (!URI.matcher(text).matches()) {
            problems.error(
                    "epcis.uri.malformed", node.pointer(), text, "a URI with a scheme, such as urn:... or https://...");
            return null;
        }
        return text;
    }

    /** An identifier of an object or class: any URI, but what claims to be an EPC or a container must be one. */
    @Nullable
    String epc(@Nullable Node node) {
        String uri = uri(node);
        if (uri == null || node == null) {
            return null;
        }
        if (Epcs.isContainer(uri)) {
            return container(uri, node.pointer());
        }
        if (EpcUrn.claims(uri) && EpcUrn.isMalformed(uri)) {
            problems.error(
                    "epcis.epc.malformed",
                    node.pointer(),
                    uri,
                    "an EPC URN whose parts have the lengths of its scheme");
            return null;
        }
        return uri;
    }

    private @Nullable String container(String epc, String pointer) {
        try {
            return Epcs.ofContainer(new ContainerNumber(epc.substring(epc.lastIndexOf(':') + 1)));
        } catch (InvalidValue invalid) {
            problems.error(invalid.code(), pointer, epc, invalid.accepted());
            return null;
        }
    }

    String requiredEpc(@Nullable Node node) {
        String epc = epc(node);
        return epc == null ? "" : epc;
    }

    String requiredUri(@Nullable Node node) {
        String uri = uri(node);
        return uri == null ? "" : uri;
    }

    @Nullable
    OffsetDateTime time(@Nullable Node node) {
        String text = text(node);
        if (text == null || node == null) {
            return null;
        }
        Matcher matcher = TIME.matcher(text);
        if (matcher.matches() && matcher.group(3) == null) {
            problems.error(
                    "epcis.time.zoneMissing", node.pointer(), text, "add the zone: Z, or an offset such as +06:00");
            return null;
        }
        try {
            if (matcher.matches()) {
                return OffsetDateTime.parse(matcher.group(1) + fraction(matcher.group(2)) + matcher.group(3));
            }
        } catch (DateTimeException noSuchMoment) {
            // falls through to the one refusal below
        }
        problems.error(
                "epcis.time.malformed", node.pointer(), text, "a date and time such as 2026-03-01T08:30:00.000+08:00");
        return null;
    }

    /** Java knows nanoseconds; what a sender writes beyond them is cut. */
    private static String fraction(@Nullable String digits) {
        return digits == null ? "" : "." + digits.substring(0, Math.min(9, digits.length()));
    }

    OffsetDateTime requiredTime(@Nullable Node node) {
        OffsetDateTime time = time(node);
        return time == null ? NO_TIME : time;
    }

    String requiredOffset(@Nullable Node node) {
        String text = text(node);
        if (text == null || node == null) {
            return "+00:00";
        }
        if (!OFFSET.matcher(text).matches()) {
            problems.error(
                    "epcis.offset.malformed", node.pointer(), text, "an offset from -14:00 to +14:00, as +06:00");
        }
        return text;
    }

    Action requiredAction(@Nullable Node node) {
        String text = text(node);
        for (Action action : Action.values()) {
            if (action.name().equals(text)) {
                return action;
            }
        }
        if (text != null && node != null) {
            problems.error("epcis.action.unknown", node.pointer(), text, "one of ADD, OBSERVE, DELETE");
        }
        return Action.OBSERVE;
    }

    @Nullable
    BigDecimal decimal(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        if (!(node instanceof Node.Number number)) {
            problems.wrongType(node, "a number without quotes");
            return null;
        }
        String written = number.written();
        try {
            // no number Hexi accepts is longer, and reading the digits of a very long one takes minutes
            return Decimals.parse(node.pointer(), written.length() > LONGEST_NUMBER ? "too long" : written);
        } catch (InvalidValue invalid) {
            problems.error(invalid.code(), node.pointer(), written, invalid.accepted());
            return null;
        }
    }

    @Nullable
    Boolean flag(@Nullable Node node) {
        if (node instanceof Node.Bool bool) {
            return bool.value();
        }
        if (node != null) {
            problems.wrongType(node, "true or false");
        }
        return null;
    }

    @Nullable
    String hex(@Nullable Node node) {
        return matching(node, HEX, "epcis.hex.malformed", "hexadecimal digits");
    }

    @Nullable
    String unit(@Nullable Node node) {
        return matching(node, UNIT, "epcis.unit.malformed", "a unit code of UN/CEFACT Recommendation 20 such as KGM");
    }

    private @Nullable String matching(@Nullable Node node, Pattern form, String code, String hint) {
        String text = text(node);
        if (text != null && node != null && !form.matcher(text).matches()) {
            problems.error(code, node.pointer(), text, hint);
        }
        return text;
    }

    /** A word of a list in any spelling, or a URI of an own vocabulary. */
    @Nullable
    String word(Vocabulary vocabulary, @Nullable Node node) {
        String text = text(node);
        if (text == null || node == null) {
            return null;
        }
        String bare = vocabulary.bare(text);
        if (vocabulary.words().contains(bare)) {
            return bare;
        }
        if (text.indexOf(':') < 0) {
            problems.error(
                    "epcis.word.unknown",
                    node.pointer(),
                    text,
                    "a word of the standard ("
                            + String.join(
                                    ", ", vocabulary.words().stream().sorted().toList())
                            + ") or a URI of an own vocabulary");
            return null;
        }
        if (vocabulary.claims(text)) {
            problems.warning(
                    "epcis.word.notListed", node.pointer(), text, "the word is not in the list of the standard");
        }
        return uri(node);
    }

    String requiredWord(Vocabulary vocabulary, @Nullable Node node) {
        String word = word(vocabulary, node);
        return word == null ? "" : word;
    }

    /** The items of a list. JSON-LD lets a sender write a list of one without its brackets. */
    <T> List<T> list(@Nullable Node node, Item<T> reader) {
        List<T> items = new ArrayList<>();
        for (Node item : itemsOf(node)) {
            T value = reader.read(item);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    private List<Node> itemsOf(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof Node.ArrayNode array) {
            return array.items();
        }
        if (node instanceof Node.Null) {
            problems.wrongType(node, "a list");
            return List.of();
        }
        problems.warning("epcis.list.single", node.pointer(), Problems.shown(node), "write a list in brackets");
        return List.of(node);
    }

    /** Identifiers of single objects, none of them twice. */
    List<String> epcs(@Nullable Node node) {
        Set<String> seen = new HashSet<>();
        return list(node, item -> {
            String epc = epc(item);
            if (epc != null && !seen.add(epc)) {
                problems.error("epcis.list.repeated", item.pointer(), epc, "each identifier once");
            }
            return epc;
        });
    }
}
