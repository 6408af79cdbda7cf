package org.hexi.hub.transport.network;

import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Passage;

/** What can be shut or forbidden. Immutable. */
public sealed interface Restricted {
    /** The border between two neighbouring places, whichever way it is crossed. */
    record Border(PlaceCode one, PlaceCode other) implements Restricted {}

    /** Calls and technical stops of scheduled services at a place. */
    record Place(PlaceCode place) implements Restricted {}

    /** A strait, a canal or a cape, by its name in the network, such as {@code suez}. */
    record Narrows(String name) implements Restricted {}

    record Territory(CountryCode country) implements Restricted {}

    /** What keeps goods under an embargo away from it. */
    default Ban ban() {
        return switch (this) {
            case Border border -> new Ban.Through(new Passage.Border(border.one(), border.other()));
            case Place place -> new Ban.At(place.place());
            case Narrows narrows -> new Ban.Through(new Passage.Narrows(narrows.name()));
            case Territory territory -> new Ban.Through(new Passage.Territory(territory.country()));
        };
    }

    /** The passage a load is in while it passes. */
    default Passage passage() {
        return switch (this) {
            case Border border -> new Passage.Border(border.one(), border.other());
            case Place place -> new Passage.Station(place.place());
            case Narrows narrows -> new Passage.Narrows(narrows.name());
            case Territory territory -> new Passage.Territory(territory.country());
        };
    }
}
