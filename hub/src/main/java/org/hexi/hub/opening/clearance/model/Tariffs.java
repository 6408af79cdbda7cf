package org.hexi.hub.opening.clearance.model;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.duty.RateLine;
import org.hexi.engine.customs.duty.TariffBook;
import org.hexi.engine.kernel.HsCode;

/**
 * The tariff book with what belongs to it. Immutable.
 *
 * @param volumes litres per tonne for taxes per litre
 */
public record Tariffs(TariffBook book, List<VolumeFactor> volumes) {
    public Tariffs {
        volumes = List.copyOf(volumes);
    }

    /** Codes of the agreements some rate rests on. */
    public List<String> agreements() {
        return book.lines().stream()
                .map(RateLine::agreement)
                .filter(agreement -> !agreement.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<VolumeFactor> volume(HsCode code) {
        return volumes.stream().filter(factor -> code.isWithin(factor.code())).findFirst();
    }
}
