package org.hexi.engine.epcis.internal.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hexi.engine.epcis.api.Node;

/** An object under construction; a name that comes again makes a list, as repeated elements do. */
final class TreeBuilder {
    private static final int LONGEST_NUMBER = 64;

    private final String path;
    private final LinkedHashMap<String, List<Node>> fields = new LinkedHashMap<>();

    TreeBuilder(String path) {
        this.path = path;
    }

    TreeBuilder put(String name, Node value) {
        fields.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    /** Adds a value to what the name holds already. */
    void add(String name, Node value) {
        fields.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }

    Node.ObjectNode build() {
        LinkedHashMap<String, Node> built = new LinkedHashMap<>();
        fields.forEach((name, values) -> built.put(name, values.size() == 1 ? values.getFirst() : list(values)));
        return new Node.ObjectNode(path, built);
    }

    private static Node list(List<Node> values) {
        return new Node.ArrayNode(values.getFirst().pointer(), values);
    }

    /** A number where the text is one; else the text, which the reader then refuses with its place. */
    static Node number(String path, String text) {
        if (text.length() > LONGEST_NUMBER) {
            return new Node.Text(path, text);
        }
        try {
            return new Node.Number(path, new BigDecimal(text.strip()), text.strip());
        } catch (NumberFormatException noNumber) {
            return new Node.Text(path, text);
        }
    }

    /** True or false where the text says so; else the text. */
    static Node flag(String path, String text) {
        return switch (text.strip()) {
            case "true", "1" -> new Node.Bool(path, true);
            case "false", "0" -> new Node.Bool(path, false);
            default -> new Node.Text(path, text);
        };
    }
}
