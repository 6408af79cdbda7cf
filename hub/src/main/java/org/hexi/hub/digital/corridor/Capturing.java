package org.hexi.hub.digital.corridor;

import org.hexi.engine.epcis.api.Node;
import org.hexi.hub.platform.parties.Viewer;

/**
 * Takes EPCIS events in. A document is taken whole or not at all; an event that is known already changes nothing and is
 * answered like the first time. For operators, brokers, traders and the house itself, about dossiers they take part in.
 * Thread-safe.
 */
public interface Capturing {
    /**
     * @param document an EPCISDocument, one event, or a list of events each with its own context
     * @throws CaptureRefused when fields are invalid, a change of gauge is not whole, a unit is not known to the viewer, or
     *     an event id has other content
     * @throws org.hexi.engine.kernel.Rejected when a container would stand on two wagons ({@link CorridorRejection})
     */
    Captured capture(Viewer viewer, Node document);

    /** The same from the bytes of a JSON-LD text. */
    Captured capture(Viewer viewer, byte[] json);

    /** One event, alone or in a document; more are refused, because the caller hears of one only. */
    Captured captureOne(Viewer viewer, byte[] json);
}
