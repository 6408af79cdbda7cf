package org.hexi.hub.story;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hexi.engine.epcis.api.Action;
import org.hexi.engine.epcis.api.AssociationEvent;
import org.hexi.engine.epcis.api.Circumstances;
import org.hexi.engine.epcis.api.CorridorWords;
import org.hexi.engine.epcis.api.Endpoint;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.EventHead;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.GaugeChange;
import org.hexi.engine.epcis.api.Location;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.ObjectEvent;
import org.hexi.engine.epcis.api.WritingEvents;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.digital.corridor.CorridorUris;

/** What the people of a railway report about one container, as EPCIS 2.0 documents. */
record Reports(String container) {
    private static final String POSSESSING = "possessing_party";

    /** The container was seen at a place in a business step. */
    Node seen(String step, PlaceCode place, Instant at) {
        return document(
                at, new ObjectEvent(head(at), Action.OBSERVE, List.of(container), List.of(), at(step, place), none()));
    }

    /** The container was set on a wagon. */
    Node loaded(String wagon, PlaceCode place, Instant at) {
        return document(
                at,
                new AssociationEvent(head(at), Action.ADD, wagon, List.of(container), List.of(), at("loading", place)));
    }

    /** The container went from a wagon of one gauge to a wagon of the other: three events of one transaction. */
    Node gaugeChanged(String transaction, String from, String to, PlaceCode place, Instant at) {
        GaugeChange change =
                new GaugeChange(transaction, List.of(container), from, to, CorridorUris.place(place), local(at));
        return document(at, change.events().toArray(EpcisEvent[]::new));
    }

    /** Note and custody of the container went from one carrier to the next. */
    Node handedOver(String giver, String taker, PlaceCode place, Instant at) {
        Circumstances why = new Circumstances(
                CorridorWords.NOTE_HANDOVER,
                null,
                null,
                Location.of(CorridorUris.place(place)),
                null,
                List.of(),
                List.of(new Endpoint(POSSESSING, CorridorUris.party(giver))),
                List.of(new Endpoint(POSSESSING, CorridorUris.party(taker))),
                List.of());
        return document(at, new ObjectEvent(head(at), Action.OBSERVE, List.of(container), List.of(), why, none()));
    }

    private static Node document(Instant at, EpcisEvent... events) {
        return WritingEvents.document(List.of(events), local(at));
    }

    private static EventHead head(Instant at) {
        return EventHead.at(local(at));
    }

    private static Circumstances at(String step, PlaceCode place) {
        return Circumstances.of(step, Location.of(CorridorUris.place(place)), List.of());
    }

    private static Extensions none() {
        return Extensions.none();
    }

    private static OffsetDateTime local(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
