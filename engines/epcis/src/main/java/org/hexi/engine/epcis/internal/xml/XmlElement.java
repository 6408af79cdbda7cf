package org.hexi.engine.epcis.internal.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** An element of a document with its attributes, children and text. Filled by the parser, then only read. */
final class XmlElement {
    private final String name;
    private final SequencedMap<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String path = "";
    private boolean isNil;

    /**
     * @param name local name, with a prefix and a colon when the element is of a foreign namespace
     */
    XmlElement(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    boolean isForeign() {
        return name.indexOf(':') >= 0;
    }

    SequencedMap<String, String> attributes() {
        return attributes;
    }

    List<XmlElement> children() {
        return children;
    }

    @Nullable
    XmlElement child(String childName) {
        return children.stream()
                .filter(child -> child.name.equals(childName))
                .findFirst()
                .orElse(null);
    }

    String text() {
        return text.toString().strip();
    }

    void appendText(String more) {
        text.append(more);
    }

    boolean isNil() {
        return isNil;
    }

    void markNil() {
        isNil = true;
    }

    /** Path from the root; elements of one name below one parent carry their number. */
    String path() {
        return path;
    }

    /** Gives every element its path; called once, when the tree is complete. */
    void assignPaths(String ownPath) {
        path = ownPath;
        Map<String, Integer> totals = new HashMap<>();
        children.forEach(child -> totals.merge(child.name, 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        for (XmlElement child : children) {
            int number = seen.merge(child.name, 1, Integer::sum);
            boolean isAlone = totals.getOrDefault(child.name, 0) == 1;
            child.assignPaths(path + "/" + child.name + (isAlone ? "" : "[" + number + "]"));
        }
    }
}
