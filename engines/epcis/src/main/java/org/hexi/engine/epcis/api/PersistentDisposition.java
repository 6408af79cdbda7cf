package org.hexi.engine.epcis.api;

import java.util.List;

/**
 * States that begin to hold and states that cease to hold with an event. Immutable.
 *
 * @param set states that hold from now on
 * @param unset states that hold no longer
 */
public record PersistentDisposition(List<String> set, List<String> unset) {
    public PersistentDisposition {
        set = List.copyOf(set);
        unset = List.copyOf(unset);
    }
}
