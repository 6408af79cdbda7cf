package org.hexi.engine.epcis.api;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON-like tree. The hub turns its parser's tree into nodes, the XML reader does the same with elements. Each
 * node knows where it stood in its document; two nodes are equal when they say the same, wherever they stood. Immutable.
 */
public sealed interface Node {
    /** JSON pointer of the value in its document (RFC 6901), or the path of the element when it came from XML. */
    String pointer();

    /** The pointer of a named field below a pointer. */
    static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer of an item below a pointer; items count from zero. */
    static String below(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** An object; the fields keep the order in which they were written. */
    record ObjectNode(String pointer, SequencedMap<String, Node> fields) implements Node {
        public ObjectNode {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }

        public @Nullable Node field(String name) {
            return fields.get(name);
        }

        /** The text of a field, or null when the field is missing or no text. */
        public @Nullable String textOf(String name) {
            return fields.get(name) instanceof Text text ? text.value() : null;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectNode that && fields.equals(that.fields);
        }

        @Override
        public int hashCode() {
            return fields.hashCode();
        }
    }

    /** An array. */
    record ArrayNode(String pointer, List<Node> items) implements Node {
        public ArrayNode {
            items = List.copyOf(items);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ArrayNode that && items.equals(that.items);
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }
    }

    /** A text. */
    record Text(String pointer, String value) implements Node {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /**
     * A number.
     *
     * @param written the number as its sender wrote it; 1.0 and 1.00 are equal nodes all the same
     */
    record Number(String pointer, BigDecimal value, String written) implements Node {
        /** A number made by a program. It is written with its exponent: in full, 1e999999999 would fill the memory. */
        public Number(String pointer, BigDecimal value) {
            this(pointer, value, value.toString());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Number that && value.compareTo(that.value) == 0;
        }

        @Override
        public int hashCode() {
            return value.stripTrailingZeros().hashCode();
        }
    }

    /** True or false. */
    record Bool(String pointer, boolean value) implements Node {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bool that && value == that.value;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(value);
        }
    }

    /** The null of JSON: a field that is there and says nothing. */
    record Null(String pointer) implements Node {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Null;
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(null);
        }
    }

    /** An object made by a program, which stands at no place of any document. */
    static ObjectNode object(Map<String, Node> fields) {
        return new ObjectNode("", new LinkedHashMap<>(fields));
    }

    static ArrayNode array(List<? extends Node> items) {
        return new ArrayNode("", List.copyOf(items));
    }

    static Text text(String value) {
        return new Text("", value);
    }

    static Number number(BigDecimal value) {
        return new Number("", value);
    }

    static Bool bool(boolean value) {
        return new Bool("", value);
    }
}
