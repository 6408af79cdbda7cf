package org.hexi.hub.opening.clearance.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.duty.Rounding;
import org.hexi.engine.customs.duty.TariffBook;
import org.hexi.engine.customs.duty.TariffRegime;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.hub.opening.clearance.model.RegimeNames;
import org.hexi.hub.opening.clearance.model.Tariffs;
import org.hexi.hub.opening.clearance.model.VolumeFactor;

/**
 * Loads the tariff files into the engine. Import and export are a book each: their regimes cover the same days. The rounding
 * of a regime holds for its value and all its taxes.
 */
public final class TariffFiles {
    private static final String EDITION = "HS 2022";

    private TariffFiles() {}

    public static Tariffs shipped() {
        List<NamedCsvRecord> regimes = Rows.read("tariff/regimes.csv", row -> row);
        RateRows rates = new RateRows(
                Rows.read("tariff/demonstration.csv", row -> row),
                Rows.read("tariff/origin-groups.csv", row -> row).stream()
                        .collect(groupingBy(
                                row -> row.getField("origin_group"),
                                mapping(row -> new CountryCode(row.getField("country")), toSet()))));
        Map<Direction, TariffBook> books = new EnumMap<>(Direction.class);
        for (Direction direction : Direction.values()) {
            books.put(direction, book(direction, regimes, rates));
        }
        return new Tariffs(
                books,
                regimes.stream().map(TariffFiles::names).toList(),
                Rows.read("tariff/volumes.csv", TariffFiles::volume),
                rates.agreements());
    }

    static Direction direction(NamedCsvRecord row) {
        return Direction.valueOf(row.getField("direction").toUpperCase(Locale.ROOT));
    }

    private static TariffBook book(Direction direction, List<NamedCsvRecord> regimes, RateRows rates) {
        List<TariffRegime> own = regimes.stream()
                .filter(row -> direction(row) == direction)
                .map(TariffFiles::regime)
                .toList();
        Set<String> ids = own.stream().map(TariffRegime::id).collect(toSet());
        return new TariffBook(own, rates.lines(direction, ids));
    }

    private static TariffRegime regime(NamedCsvRecord row) {
        Rounding rounding =
                new Rounding(Integer.parseInt(row.getField("scale")), RoundingMode.valueOf(row.getField("rounding")));
        return new TariffRegime(
                row.getField("id"),
                row.getField("name_en"),
                Rows.validity(row),
                row.getField("currency"),
                EDITION,
                rounding,
                TariffRegime.everyTax(rounding),
                new BigDecimal(row.getField("threshold")),
                row.getField("legal_basis"),
                Boolean.parseBoolean(row.getField("confirmed")));
    }

    private static RegimeNames names(NamedCsvRecord row) {
        return new RegimeNames(
                row.getField("id"), row.getField("name_en"), row.getField("name_zh"), row.getField("name_ru"));
    }

    private static VolumeFactor volume(NamedCsvRecord row) {
        return new VolumeFactor(new HsCode(row.getField("hs")), new BigDecimal(row.getField("litres_per_tonne")));
    }
}
