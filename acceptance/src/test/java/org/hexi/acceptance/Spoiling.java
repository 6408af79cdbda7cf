package org.hexi.acceptance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes bodies nobody should send out of good ones. */
final class Spoiling {
    static final String UNKNOWN = "nobodyKnowsThisField";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    static final int LIMIT_BYTES = 2 * 1024 * 1024;
    private static final String DEEP = "[".repeat(5_000) + "]".repeat(5_000);
    private static final List<String> NO_OBJECTS = List.of("null", "true", "12", "\"text\"", " ", "{", "\u0000", "NaN");

    /** JSON-LD lets nearly anything be a context, and nothing hangs on a version: odd ones are no reason to refuse a report. */
    private static final Set<String> FREE = Set.of("@context", "schemaVersion");

    private final Random random;

    Spoiling(Random random) {
        this.random = random;
    }

    /** A place of a value in a body, somewhere inside. */
    private sealed interface Slot {
        JsonNode value();

        void put(JsonNode value);
    }

    private record Field(ObjectNode parent, String name) implements Slot {
        @Override
        public JsonNode value() {
            return parent.path(name);
        }

        @Override
        public void put(JsonNode value) {
            parent.set(name, value);
        }

        boolean isFree() {
            return FREE.contains(name);
        }
    }

    private record Element(ArrayNode parent, int index) implements Slot {
        @Override
        public JsonNode value() {
            return parent.path(index);
        }

        @Override
        public void put(JsonNode value) {
            parent.set(index, value);
        }
    }

    /** Each way to spoil a body like this, as many as it has fields where one field is spoilt at a time. */
    List<byte[]> bodies(Mischief mischief, ObjectNode good) {
        return switch (mischief) {
            case SQL_IN_TEXT -> everyText(good, old -> NODES.stringNode(Nasty.sql(random)));
            case HTML_IN_TEXT -> everyText(good, old -> NODES.stringNode(Nasty.html(random)));
            case NASTY_TEXT -> everyText(good, old -> NODES.stringNode(Nasty.of(random)));
            case OTHER_TYPE -> everySlot(good, old -> old.isContainer() ? NODES.stringNode("word") : odd());
            case NUL_IN_TEXT -> everyText(good, old -> NODES.stringNode("a\u0000b"));
            case HALF_PAIR_IN_TEXT -> everyText(good, old -> NODES.stringNode("a\uD800b"));
            case HUGE_NUMBER -> everySlot(good, old -> NODES.numberNode(new BigDecimal("9".repeat(59))));
            default -> List.of(body(mischief, good));
        };
    }

    private byte[] body(Mischief mischief, ObjectNode good) {
        String text = good.toString();
        return switch (mischief) {
            case CUT_OFF -> utf8(text.substring(0, 1 + random.nextInt(text.length() - 1)));
            case TWO_VALUES -> utf8(text + text);
            case LIST_AROUND -> utf8("[" + text + "]");
            case NO_OBJECT -> utf8(NO_OBJECTS.get(random.nextInt(NO_OBJECTS.size())));
            case TOO_DEEP -> utf8(random.nextBoolean() ? DEEP : text.replaceFirst(":", ":" + DEEP + ",\"b\":"));
            case UTF_16 -> text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE);
            case BROKEN_UTF_8 -> inserted(text, (byte) 0xFF);
            case OVERLONG_UTF_8 -> inTheFirstText(text, (byte) 0xC1, (byte) 0xA1);
            case TOO_LARGE -> utf8(text.replaceFirst("\\{", "{" + " ".repeat(LIMIT_BYTES)));
            case UNKNOWN_FIELD -> utf8("{\"" + UNKNOWN + "\":1," + text.substring(1));
            case FIELD_TWICE -> utf8("{" + text.substring(1, text.indexOf(':')) + ":null," + text.substring(1));
            default -> utf8(text);
        };
    }

    private List<byte[]> everyText(ObjectNode good, Function<JsonNode, JsonNode> other) {
        return spoilt(
                good,
                slots(good).stream().filter(slot -> slot.value().isString()).toList(),
                other);
    }

    private List<byte[]> everySlot(ObjectNode good, Function<JsonNode, JsonNode> other) {
        return spoilt(
                good,
                slots(good).stream()
                        .filter(slot -> slot instanceof Field field && !field.isFree())
                        .toList(),
                other);
    }

    private static List<byte[]> spoilt(ObjectNode good, List<Slot> slots, Function<JsonNode, JsonNode> other) {
        List<byte[]> bodies = new ArrayList<>();
        for (Slot slot : slots) {
            JsonNode old = slot.value();
            slot.put(other.apply(old));
            bodies.add(utf8(good.toString()));
            slot.put(old);
        }
        return bodies;
    }

    private static List<Slot> slots(JsonNode node) {
        List<Slot> slots = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> slots.add(new Field(object, name)));
        }
        if (node instanceof ArrayNode list) {
            IntStream.range(0, list.size()).forEach(index -> slots.add(new Element(list, index)));
        }
        node.forEach(child -> slots.addAll(slots(child)));
        return slots;
    }

    private JsonNode odd() {
        return Api.JSON.readTree(List.of("{\"x\":1}", "[[1]]", "[true]").get(random.nextInt(3)));
    }

    private byte[] inserted(String text, byte wrong) {
        byte[] whole = utf8(text);
        return inserted(whole, random.nextInt(whole.length), wrong);
    }

    /** The letter a, written with a byte too many: readers that do not look closely take it for the letter. */
    private static byte[] inTheFirstText(String text, byte... wrong) {
        int value = text.indexOf(":\"");
        return inserted(utf8(text), value < 0 ? text.indexOf('"') + 1 : value + 2, wrong);
    }

    private static byte[] inserted(byte[] whole, int place, byte... wrong) {
        byte[] longer = new byte[whole.length + wrong.length];
        System.arraycopy(whole, 0, longer, 0, place);
        System.arraycopy(wrong, 0, longer, place, wrong.length);
        System.arraycopy(whole, place, longer, place + wrong.length, whole.length - place);
        return longer;
    }

    private static byte[] utf8(String text) {
        return text.replace("\uD800", "\\ud800").getBytes(StandardCharsets.UTF_8);
    }
}
