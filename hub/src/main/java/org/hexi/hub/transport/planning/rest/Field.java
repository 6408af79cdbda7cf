package org.hexi.hub.transport.planning.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hexi.engine.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Reads fields of a question, and names by a JSON pointer into its body which of them cannot be. */
final class Field {
    /** What the engine calls by its minute is an instant in the body. */
    private static final Map<String, String> NAMES = Map.of("readyMinute", "ready", "latestMinute", "latestArrival");

    private Field() {}

    static <T> T needed(String path, @Nullable T value) {
        if (value == null) {
            throw new InvalidValue("planning.query.missing", path, "", "a value");
        }
        return value;
    }

    /** A value made of what stands at a path of the body. */
    static <T> T at(String path, Supplier<T> made) {
        try {
            return made.get();
        } catch (InvalidValue invalid) {
            throw moved(invalid, path);
        }
    }

    /** The same, where the value names a field of its own below the path. */
    static <T> T under(String path, Supplier<T> made) {
        try {
            return made.get();
        } catch (InvalidValue invalid) {
            throw moved(invalid, path + "." + invalid.field());
        }
    }

    /** Values made of the items of a list; a list left out is empty. */
    static <T, V> List<V> each(String path, @Nullable List<@Nullable T> items, Function<T, V> made) {
        List<V> values = new ArrayList<>();
        if (items != null) {
            for (T item : items) {
                String place = path + "." + values.size();
                T present = needed(place, item);
                values.add(at(place, () -> made.apply(present)));
            }
        }
        return values;
    }

    /** The same refusal with its field as a JSON pointer. */
    static <T> T pointed(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (InvalidValue invalid) {
            String field = NAMES.getOrDefault(invalid.field(), invalid.field());
            throw moved(invalid, "/" + field.replace('.', '/'));
        }
    }

    private static InvalidValue moved(InvalidValue invalid, String path) {
        return new InvalidValue(invalid.code(), path, invalid.value(), invalid.accepted());
    }
}
