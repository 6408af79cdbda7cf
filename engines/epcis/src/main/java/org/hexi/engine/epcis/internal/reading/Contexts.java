package org.hexi.engine.epcis.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hexi.engine.epcis.api.Context;
import org.hexi.engine.epcis.api.Node;
import org.jspecify.annotations.Nullable;

/** Reads the {@code @context} of a document or event: an address, an object of prefixes, or a list of both. */
final class Contexts {
    private Contexts() {}

    static Context read(@Nullable Node node, Problems problems) {
        List<String> urls = new ArrayList<>();
        LinkedHashMap<String, String> prefixes = new LinkedHashMap<>();
        if (node instanceof Node.ArrayNode array) {
            array.items().forEach(item -> add(item, urls, prefixes, problems));
        } else if (node != null) {
            add(node, urls, prefixes, problems);
        }
        return new Context(urls, prefixes);
    }

    private static void add(Node node, List<String> urls, LinkedHashMap<String, String> prefixes, Problems problems) {
        switch (node) {
            case Node.Text text -> urls.add(text.value());
            case Node.ObjectNode object ->
                object.fields().forEach((name, value) -> addPrefix(name, value, prefixes, problems));
            default -> problems.wrongType(node, "an address or an object of prefixes");
        }
    }

    /** A term may say only of what kind its values are, which changes nothing here. Keywords such as {@code @vocab} and {@code @version} are not prefixes and change no field Hexi reads. */
    private static void addPrefix(String name, Node value, LinkedHashMap<String, String> prefixes, Problems problems) {
        if (name.startsWith("@")) {
            return;
        }
        switch (value) {
            case Node.Text text -> prefixes.put(name, text.value());
            case Node.ObjectNode object -> {
                String id = object.textOf("@id");
                if (id != null) {
                    prefixes.put(name, id);
                }
            }
            default -> problems.wrongType(value, "the address a prefix stands for");
        }
    }
}
