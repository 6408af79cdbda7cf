package org.hexi.wco.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code Error} of an answer: what is wrong, and by its chain of pointers where. Immutable. */
public record ValidationError(
        @Element(id = "488") @Nullable String description,
        @Element(id = "377") @Nullable String validationCode,
        @Element(id = "97A", name = "Pointer") List<Pointer> pointers) {
    public ValidationError {
        pointers = List.copyOf(pointers);
    }
}
