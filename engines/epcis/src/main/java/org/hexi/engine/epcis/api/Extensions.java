package org.hexi.engine.epcis.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Fields that a sender added in an own namespace, kept as they came. Immutable.
 *
 * @param fields by the name as written, such as {@code example:seal}
 */
public record Extensions(SequencedMap<String, Node> fields) {
    private static final Extensions NONE = new Extensions(new LinkedHashMap<>());

    public Extensions {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    public static Extensions none() {
        return NONE;
    }

    public static Extensions of(Map<String, Node> fields) {
        return new Extensions(new LinkedHashMap<>(fields));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public @Nullable Node find(String name) {
        return fields.get(name);
    }
}
