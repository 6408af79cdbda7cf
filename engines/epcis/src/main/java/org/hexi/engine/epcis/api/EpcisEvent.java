package org.hexi.engine.epcis.api;

import java.time.Instant;
import java.util.List;

/** Something that happened: one of the five event types of EPCIS 2.0. Immutable. */
public sealed interface EpcisEvent
        permits ObjectEvent, AggregationEvent, AssociationEvent, TransactionEvent, TransformationEvent {
    /** What every event carries: when it happened, when it was recorded, its id, its correction. */
    EventHead head();

    /** Where, why and how it happened. */
    Circumstances circumstances();

    /** Every identifier of single objects in this event, parents first. */
    List<String> epcs();

    /** The same event with another head, as a store needs when it stamps the record time. */
    EpcisEvent withHead(EventHead head);

    /** Name of the event type as the standard writes it. */
    default String type() {
        return getClass().getSimpleName();
    }

    /** The moment at which it happened. */
    default Instant occurredAt() {
        return head().eventTime().toInstant();
    }
}
