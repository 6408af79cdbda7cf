package org.hexi.engine.emissions.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;

/** The whole way of a consignment, element by element; at least one element, ids unique. Immutable. */
public record TransportChain(List<ChainElement> elements) {
    public TransportChain {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new InvalidValue("emissions.chain.empty", "elements", "[]", "at least one element");
        }
        Set<String> ids = new HashSet<>();
        for (ChainElement element : elements) {
            if (!ids.add(element.id())) {
                throw new InvalidValue("emissions.chain.duplicate", "id", element.id(), "an id used only once");
            }
        }
    }
}
