package org.hexi.engine.epcis.api;

import java.util.ArrayList;
import java.util.List;

/**
 * Objects were linked to, seen on or taken off a carrier or place: a container on a wagon, a wagon in a train. Immutable.
 *
 * @param parentId the carrier or place
 * @param childEpcs single objects; may be empty with {@link Action#DELETE}, which then means all of them
 * @param childQuantities objects known by class and amount only
 */
public record AssociationEvent(
        EventHead head,
        Action action,
        String parentId,
        List<String> childEpcs,
        List<QuantityElement> childQuantities,
        Circumstances circumstances)
        implements EpcisEvent {
    public AssociationEvent {
        childEpcs = List.copyOf(childEpcs);
        childQuantities = List.copyOf(childQuantities);
    }

    @Override
    public List<String> epcs() {
        List<String> all = new ArrayList<>();
        all.add(parentId);
        all.addAll(childEpcs);
        return List.copyOf(all);
    }

    @Override
    public AssociationEvent withHead(EventHead newHead) {
        return new AssociationEvent(newHead, action, parentId, childEpcs, childQuantities, circumstances);
    }
}
