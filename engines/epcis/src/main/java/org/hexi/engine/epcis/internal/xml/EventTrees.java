package org.hexi.engine.epcis.internal.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.SensorProperty;
import org.hexi.engine.epcis.api.SensorProperty.Form;

/**
 * An event element as the object JSON-LD would write. The wrapper elements that EPCIS 1.x put around later fields vanish,
 * so both versions give one tree.
 */
final class EventTrees {
    private static final Map<String, Form> FORMS = Arrays.stream(SensorProperty.values())
            .collect(Collectors.toUnmodifiableMap(SensorProperty::fieldName, SensorProperty::form));

    private EventTrees() {}

    static Node.ObjectNode event(XmlElement element) {
        TreeBuilder tree = new TreeBuilder(element.path());
        tree.put("type", new Node.Text(element.path(), element.name()));
        addAttributes(element, tree);
        for (XmlElement child : unwrapped(element)) {
            addField(child, tree);
        }
        return tree.build();
    }

    /** The children of an element, with those of its extension wrappers in their place. */
    static List<XmlElement> unwrapped(XmlElement element) {
        List<XmlElement> children = new ArrayList<>();
        for (XmlElement child : element.children()) {
            boolean isWrapper = child.name().equals("extension") || child.name().equals("baseExtension");
            if (isWrapper) {
                children.addAll(unwrapped(child));
            } else {
                children.add(child);
            }
        }
        return children;
    }

    private static void addField(XmlElement element, TreeBuilder tree) {
        String name = element.name();
        switch (name) {
            case "epcList", "childEPCs", "inputEPCList", "outputEPCList", "correctiveEventIDs" ->
                tree.put(name, list(element, EventTrees::text));
            case "quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList" ->
                tree.put(name, list(element, EventTrees::quantity));
            case "bizTransactionList", "sourceList", "destinationList" ->
                tree.put(name, list(element, EventTrees::typed));
            case "sensorElementList" -> tree.put(name, list(element, EventTrees::sensorElement));
            case "persistentDisposition" -> tree.put(name, persistentDisposition(element));
            case "readPoint", "bizLocation", "errorDeclaration", "ilmd" -> tree.put(name, fields(element));
            default -> tree.add(name, free(element));
        }
    }

    private static Node list(XmlElement element, Function<XmlElement, Node> item) {
        return new Node.ArrayNode(
                element.path(), unwrapped(element).stream().map(item).toList());
    }

    private static Node text(XmlElement element) {
        return new Node.Text(element.path(), element.text());
    }

    private static Node.ObjectNode fields(XmlElement element) {
        TreeBuilder tree = new TreeBuilder(element.path());
        unwrapped(element).forEach(child -> addField(child, tree));
        return tree.build();
    }

    private static Node quantity(XmlElement element) {
        TreeBuilder tree = new TreeBuilder(element.path());
        for (XmlElement child : element.children()) {
            if (child.name().equals("quantity")) {
                if (!child.isNil()) {
                    tree.put("quantity", TreeBuilder.number(child.path(), child.text()));
                }
            } else {
                addField(child, tree);
            }
        }
        return tree.build();
    }

    /** A business transaction, source or destination: its id is the text, its type an attribute. */
    private static Node typed(XmlElement element) {
        TreeBuilder tree = new TreeBuilder(element.path());
        addAttributes(element, tree);
        return tree.put(element.name(), text(element)).build();
    }

    private static Node persistentDisposition(XmlElement element) {
        LinkedHashMap<String, List<Node>> words = new LinkedHashMap<>();
        for (XmlElement child : element.children()) {
            words.computeIfAbsent(child.name(), unused -> new ArrayList<>()).add(text(child));
        }
        TreeBuilder tree = new TreeBuilder(element.path());
        words.forEach((name, list) -> tree.put(name, new Node.ArrayNode(element.path() + "/" + name, list)));
        return tree.build();
    }

    private static Node sensorElement(XmlElement element) {
        TreeBuilder tree = new TreeBuilder(element.path());
        List<Node> reports = new ArrayList<>();
        for (XmlElement child : unwrapped(element)) {
            switch (child.name()) {
                case "sensorMetadata" -> tree.put("sensorMetadata", measured(child));
                case "sensorReport" -> reports.add(measured(child));
                default -> addField(child, tree);
            }
        }
        if (!reports.isEmpty()) {
            tree.put("sensorReport", new Node.ArrayNode(element.path() + "/sensorReport", reports));
        }
        return tree.build();
    }

    /** Sensor metadata and reports write their values as attributes. */
    private static Node measured(XmlElement element) {
        TreeBuilder tree = new TreeBuilder(element.path());
        element.attributes().forEach((name, value) -> tree.put(name, measuredValue(element, name, value)));
        unwrapped(element).forEach(child -> addField(child, tree));
        return tree.build();
    }

    private static Node measuredValue(XmlElement element, String name, String value) {
        String path = element.path() + "/@" + name;
        return switch (FORMS.getOrDefault(name, Form.TEXT)) {
            case DECIMAL -> TreeBuilder.number(path, value);
            case BOOLEAN -> TreeBuilder.flag(path, value);
            default -> new Node.Text(path, value);
        };
    }

    /** An element the standard does not describe: a text, or an object of its attributes and children. */
    static Node free(XmlElement element) {
        if (element.children().isEmpty() && element.attributes().isEmpty()) {
            return text(element);
        }
        TreeBuilder tree = new TreeBuilder(element.path());
        addAttributes(element, tree);
        element.children().forEach(child -> tree.add(child.name(), free(child)));
        if (!element.text().isEmpty()) {
            tree.put("@value", text(element));
        }
        return tree.build();
    }

    private static void addAttributes(XmlElement element, TreeBuilder tree) {
        element.attributes()
                .forEach((name, value) -> tree.put(name, new Node.Text(element.path() + "/@" + name, value)));
    }
}
