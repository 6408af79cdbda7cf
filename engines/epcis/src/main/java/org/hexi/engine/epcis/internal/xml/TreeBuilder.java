package org.hexi.engine.epcis.internal.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hexi.engine.epcis.api.Node;

/** An object under construction; a name that comes again makes a list, as repeated elements do. */
final class TreeBuilder {
    private final String path;
    private final LinkedHashMap<String, Node> fields = new LinkedHashMap<>();

    TreeBuilder(String path) {
        this.path = path;
    }

    TreeBuilder put(String name, Node value) {
        fields.put(name, value);
        return this;
    }

    /** Adds a value to what the name holds already. */
    void add(String name, Node value) {
        Node before = fields.get(name);
        if (before == null) {
            fields.put(name, value);
            return;
        }
        List<Node> items = new ArrayList<>();
        if (before instanceof Node.ArrayNode array) {
            items.addAll(array.items());
        } else {
            items.add(before);
        }
        items.add(value);
        fields.put(name, new Node.ArrayNode(before.pointer(), items));
    }

    Node.ObjectNode build() {
        return new Node.ObjectNode(path, fields);
    }

    /** A number where the text is one; else the text, which the reader then refuses with its place. */
    static Node number(String path, String text) {
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
