package org.hexi.engine.epcis.internal.writing;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.Node;
import org.jspecify.annotations.Nullable;

/** One object being written; what is null or empty leaves no field. */
final class TreeWriter {
    private final LinkedHashMap<String, Node> fields = new LinkedHashMap<>();

    TreeWriter text(String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, Node.text(value));
        }
        return this;
    }

    TreeWriter number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            fields.put(name, Node.number(value));
        }
        return this;
    }

    TreeWriter time(String name, @Nullable OffsetDateTime value) {
        return value == null ? this : text(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
    }

    TreeWriter node(String name, @Nullable Node value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    TreeWriter texts(String name, List<String> values) {
        return list(name, values, Node::text);
    }

    <T> TreeWriter list(String name, List<T> values, Function<T, Node> writer) {
        if (!values.isEmpty()) {
            fields.put(name, Node.array(values.stream().map(writer).toList()));
        }
        return this;
    }

    TreeWriter extensions(Extensions extensions) {
        fields.putAll(extensions.fields());
        return this;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    Node.ObjectNode build() {
        return Node.object(fields);
    }
}
