package org.hexi.hub.platform.capacity;

import java.util.List;
import org.hexi.engine.kernel.InvalidValue;

/**
 * A part of a pool to be kept for somebody. Immutable.
 *
 * @param name whose part it is; the owner module chooses it
 * @param units to keep, those already drawn included
 * @param ladder when what is unused returns to free sale; empty when it never does
 */
public record ReservedPart(String name, int units, List<ReleaseStep> ladder) {
    public ReservedPart {
        ladder = List.copyOf(ladder);
        if (units < 1) {
            throw new InvalidValue("capacity.units.none", "units", units, "one unit or more");
        }
    }
}
