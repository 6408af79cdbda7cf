package org.hexi.wco.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change: why, and by its chain of pointers what is changed. Immutable. */
public record Amendment(
        @Element(id = "099") @Nullable String changeReasonCode,
        @Element(id = "97A", name = "Pointer") List<Pointer> pointers) {
    public Amendment {
        pointers = List.copyOf(pointers);
    }
}
