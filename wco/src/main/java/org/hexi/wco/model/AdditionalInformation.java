package org.hexi.wco.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement in code or words; its pointers say what it is about. Immutable. */
public record AdditionalInformation(
        @Element(id = "226") @Nullable String statementCode,
        @Element(id = "225") @Nullable String statementDescription,
        @Element(id = "264") @Nullable DateTime limitDateTime,
        @Element(id = "369") @Nullable String statementTypeCode,
        @Element(id = "97A", name = "Pointer") List<Pointer> pointers) {
    public AdditionalInformation {
        pointers = List.copyOf(pointers);
    }
}
