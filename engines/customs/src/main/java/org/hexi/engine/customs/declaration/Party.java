package org.hexi.engine.customs.declaration;

import org.hexi.engine.kernel.InvalidValue;

/** A party of the declaration: its identifier with customs (such as a unified social credit code) and its name. Immutable. */
public record Party(String id, String name) {
    public Party {
        if (id.isBlank() || name.isBlank()) {
            throw new InvalidValue("customs.party.blank", "party", id + " " + name, "an identifier and a name");
        }
    }
}
