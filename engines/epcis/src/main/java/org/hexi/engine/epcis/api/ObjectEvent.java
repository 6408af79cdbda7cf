package org.hexi.engine.epcis.api;

import java.util.List;

/**
 * Something happened to objects. Immutable.
 *
 * @param ilmd data of the very objects that begin to exist; only with {@link Action#ADD}
 */
public record ObjectEvent(
        EventHead head,
        Action action,
        List<String> epcs,
        List<QuantityElement> quantities,
        Circumstances circumstances,
        Extensions ilmd)
        implements EpcisEvent {
    public ObjectEvent {
        epcs = List.copyOf(epcs);
        quantities = List.copyOf(quantities);
    }

    @Override
    public ObjectEvent withHead(EventHead newHead) {
        return new ObjectEvent(newHead, action, epcs, quantities, circumstances, ilmd);
    }
}
