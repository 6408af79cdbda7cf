package org.hexi.engine.emissions.api;

import org.hexi.engine.kernel.InvalidValue;

/** Who published a factor, in which edition, and how good the data are. A number without a source is not a factor. Immutable. */
public record Provenance(String source, String edition, DataQuality quality) {
    public Provenance {
        if (source.isBlank()) {
            throw new InvalidValue("emissions.factor.source", "source", source, "who published the factor");
        }
        if (edition.isBlank()) {
            throw new InvalidValue("emissions.factor.edition", "edition", edition, "edition or year of the source");
        }
    }
}
