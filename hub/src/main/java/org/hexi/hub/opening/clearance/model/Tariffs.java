package org.hexi.hub.opening.clearance.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.duty.TariffBook;
import org.hexi.engine.kernel.HsCode;

/**
 * The tariff books, import and export apart, with what belongs to them. Immutable.
 *
 * @param names names of the regimes
 * @param volumes litres per tonne for taxes per litre
 * @param agreements codes of the agreements some rate rests on
 */
public record Tariffs(
        Map<Direction, TariffBook> books,
        List<RegimeNames> names,
        List<VolumeFactor> volumes,
        List<String> agreements) {
    public Tariffs {
        Map<Direction, TariffBook> copy = new EnumMap<>(Direction.class);
        copy.putAll(books);
        books = Collections.unmodifiableMap(copy);
        names = List.copyOf(names);
        volumes = List.copyOf(volumes);
        agreements = List.copyOf(agreements);
    }

    public TariffBook book(Direction direction) {
        return Objects.requireNonNull(books.get(direction));
    }

    /** Name of a regime in a language; its id when it is no longer shipped. */
    public String name(String regime, Locale locale) {
        return names.stream()
                .filter(found -> found.id().equals(regime))
                .findFirst()
                .map(found -> found.name(locale))
                .orElse(regime);
    }

    public Optional<VolumeFactor> volume(HsCode code) {
        return volumes.stream().filter(factor -> code.isWithin(factor.code())).findFirst();
    }
}
