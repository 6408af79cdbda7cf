package org.hexi.wco.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One element of a document while it is read: bare of comments and of attributes that only help schemas. */
final class XmlNode {
    private final String name;
    private final String space;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String path = "";

    XmlNode(String name, String space, int line) {
        this.name = name;
        this.space = space;
        this.line = line;
    }

    String name() {
        return name;
    }

    String space() {
        return space;
    }

    int line() {
        return line;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<XmlNode> children() {
        return children;
    }

    StringBuilder textSoFar() {
        return text;
    }

    String text() {
        return text.toString().strip();
    }

    String path() {
        return path;
    }

    /** Names this element and all below it by their path; those of one name beside each other are counted from 1. */
    void nameFrom(String parentPath, @Nullable Integer number) {
        path = parentPath + "/" + name + (number == null ? "" : "[" + number + "]");
        Map<String, Integer> total = new LinkedHashMap<>();
        children.forEach(child -> total.merge(child.name, 1, Integer::sum));
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (XmlNode child : children) {
            int place = seen.merge(child.name, 1, Integer::sum);
            child.nameFrom(path, total.getOrDefault(child.name, 1) > 1 ? place : null);
        }
    }

    /** The first element of a name and namespace at or below this one, outer ones first. */
    Optional<XmlNode> find(String wantedName, String wantedSpace) {
        if (name.equals(wantedName) && space.equals(wantedSpace)) {
            return Optional.of(this);
        }
        return children.stream()
                .flatMap(child -> child.find(wantedName, wantedSpace).stream())
                .findFirst();
    }
}
