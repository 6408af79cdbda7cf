package org.hexi.engine.epcis.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects were packed into, seen in or taken out of a container that is itself one of the goods. Immutable.
 *
 * @param parentId what they are packed into; null only with {@link Action#OBSERVE}
 * @param childEpcs single objects; may be empty with {@link Action#DELETE}, which then means all of them
 * @param childQuantities objects known by class and amount only
 */
public record AggregationEvent(
        EventHead head,
        Action action,
        @Nullable String parentId,
        List<String> childEpcs,
        List<QuantityElement> childQuantities,
        Circumstances circumstances)
        implements EpcisEvent {
    public AggregationEvent {
        childEpcs = List.copyOf(childEpcs);
        childQuantities = List.copyOf(childQuantities);
    }

    @Override
    public List<String> epcs() {
        List<String> all = new ArrayList<>();
        if (parentId != null) {
            all.add(parentId);
        }
        all.addAll(childEpcs);
        return List.copyOf(all);
    }

    @Override
    public AggregationEvent withHead(EventHead newHead) {
        return new AggregationEvent(newHead, action, parentId, childEpcs, childQuantities, circumstances);
    }
}
