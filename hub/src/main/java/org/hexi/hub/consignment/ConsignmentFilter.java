package org.hexi.hub.consignment;

import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;

/** What a list of dossiers is narrowed to; {@code text} looks in reference, container numbers and goods. */
public record ConsignmentFilter(
        Optional<Stage> stage, Optional<PlaceCode> from, Optional<PlaceCode> to, Optional<String> text) {
    public static final ConsignmentFilter ALL =
            new ConsignmentFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
