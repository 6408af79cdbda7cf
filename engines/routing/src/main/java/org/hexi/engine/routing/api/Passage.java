package org.hexi.engine.routing.api;

import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;

/**
 * Something a load passes on its way and that may be shut, shunned or forbidden: a strait or canal, the territory of a
 * country, or the border between two stations. Immutable.
 */
public sealed interface Passage {
    /** A strait, a canal, a pass, by its name in the network data, such as {@code suez}. */
    record Narrows(String name) implements Passage {}

    /** A place that something runs through without handling goods there: a technical stop. */
    record Station(PlaceCode place) implements Passage {}

    record Territory(CountryCode country) implements Passage {}

    /** The border between two stations, whichever way it is passed. */
    record Border(PlaceCode one, PlaceCode other) implements Passage {
        public Border {
            if (one.compareTo(other) > 0) {
                PlaceCode swapped = one;
                one = other;
                other = swapped;
            }
        }
    }
}
