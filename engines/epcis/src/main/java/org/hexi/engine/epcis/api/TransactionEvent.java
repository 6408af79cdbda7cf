package org.hexi.engine.epcis.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects were bound to or freed from business transactions, of which there is at least one among the circumstances.
 * Immutable.
 *
 * @param parentId the parent that stands for all that is in it, or null
 */
public record TransactionEvent(
        EventHead head,
        Action action,
        @Nullable String parentId,
        List<String> objects,
        List<QuantityElement> quantities,
        Circumstances circumstances)
        implements EpcisEvent {
    public TransactionEvent {
        objects = List.copyOf(objects);
        quantities = List.copyOf(quantities);
    }

    @Override
    public List<String> epcs() {
        List<String> all = new ArrayList<>();
        if (parentId != null) {
            all.add(parentId);
        }
        all.addAll(objects);
        return List.copyOf(all);
    }

    @Override
    public TransactionEvent withHead(EventHead newHead) {
        return new TransactionEvent(newHead, action, parentId, objects, quantities, circumstances);
    }
}
