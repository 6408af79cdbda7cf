package org.hexi.hub.digital.corridor.model;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.epcis.api.Node;

/** Where something stands in a document. */
public final class Pointers {
    private Pointers() {}

    /** The pointer of the first text with this value, or that of the node itself. */
    public static String of(String text, Node node) {
        return find(text, node).orElse(node.pointer());
    }

    private static Optional<String> find(String text, Node node) {
        return switch (node) {
            case Node.Text found when found.value().equals(text) -> Optional.of(found.pointer());
            case Node.ObjectNode object -> first(text, object.fields().values());
            case Node.ArrayNode array -> first(text, array.items());
            default -> Optional.empty();
        };
    }

    private static Optional<String> first(String text, Collection<Node> nodes) {
        Stream<Node> below = nodes.stream();
        return below.map(node -> find(text, node)).flatMap(Optional::stream).findFirst();
    }
}
