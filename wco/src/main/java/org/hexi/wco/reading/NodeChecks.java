package org.hexi.wco.reading;

import java.util.Set;

/** What holds for every element: the namespace, the attributes, and that text stands only where a value is. */
final class NodeChecks {
    private final Problems problems;
    private final boolean isBound;

    NodeChecks(Problems problems, boolean isBound) {
        this.problems = problems;
        this.isBound = isBound;
    }

    void container(XmlNode node, String space) {
        space(node, space);
        attributes(node, Set.of());
        if (!node.text().isEmpty()) {
            problems.error("wco.text.unexpected", node, node.text(), "elements and no text between them");
        }
    }

    void value(XmlNode node, String space, Set<String> attributes) {
        space(node, space);
        attributes(node, attributes);
        for (XmlNode child : node.children()) {
            problems.error("wco.element.unknown", child, child.name(), "a value and no elements in it");
        }
    }

    void space(XmlNode node, String space) {
        boolean isRight =
                node.space().equals(space) || (!isBound && node.space().isEmpty());
        if (!isRight) {
            problems.error("wco.element.namespace", node, node.space(), space);
        }
    }

    private void attributes(XmlNode node, Set<String> accepted) {
        for (String name : node.attributes().keySet()) {
            if (!accepted.contains(name)) {
                problems.error(
                        "wco.attribute.unknown",
                        node,
                        name,
                        accepted.isEmpty() ? "no attribute" : "the attribute " + String.join(", ", accepted));
            }
        }
    }
}
