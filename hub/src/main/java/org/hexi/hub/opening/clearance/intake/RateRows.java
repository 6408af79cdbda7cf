package org.hexi.hub.opening.clearance.intake;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.duty.Rate;
import org.hexi.engine.customs.duty.RateKind;
import org.hexi.engine.customs.duty.RateLine;
import org.hexi.engine.customs.duty.TaxType;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;

/**
 * Rows of the rate file as lines of the tariff book. A row states duty, consumption tax and VAT together; the engine wants a
 * line for each. The two taxes that know no origin are taken from the ordinary rows alone, and every other row of the code must
 * say the same.
 */
final class RateRows {
    private final List<NamedCsvRecord> rows;
    private final Map<String, Set<CountryCode>> groups;

    RateRows(List<NamedCsvRecord> rows, Map<String, Set<CountryCode>> groups) {
        this.rows = rows;
        this.groups = groups;
    }

    /** Codes of the agreements some rate rests on. */
    List<String> agreements() {
        return rows.stream()
                .filter(row -> row.getField("kind").equals("agreement"))
                .map(row -> row.getField("origin_group"))
                .distinct()
                .sorted()
                .toList();
    }

    List<RateLine> lines(Direction direction, Set<String> regimes) {
        List<RateLine> lines = new ArrayList<>();
        Map<String, String> taxesOfCode = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows) {
            boolean isOther = TariffFiles.direction(row) != direction || !regimes.contains(row.getField("regime"));
            if (isOther || (direction == Direction.EXPORT && isReplaced(row))) {
                continue;
            }
            duty(row, direction).ifPresent(lines::add);
            if (direction == Direction.IMPORT) {
                requireSameTaxes(taxesOfCode, row);
                if (row.getField("kind").equals("MFN")) {
                    tax(row, TaxType.CONSUMPTION_TAX, consumption(row)).ifPresent(lines::add);
                    tax(row, TaxType.VAT, rate(row.getField("vat_percent"), "", ""))
                            .ifPresent(lines::add);
                }
            }
        }
        return lines;
    }

    /** On export a provisional rate stands in place of the ordinary one; the engine knows one export rate for a day. */
    private boolean isReplaced(NamedCsvRecord row) {
        return row.getField("kind").equals("MFN")
                && rows.stream()
                        .filter(other -> other.getField("regime").equals(row.getField("regime")))
                        .filter(other -> other.getField("hs").equals(row.getField("hs")))
                        .filter(other -> other.getField("kind").equals("provisional"))
                        .anyMatch(other -> Rows.validity(other).equals(Rows.validity(row)));
    }

    private static void requireSameTaxes(Map<String, String> taxesOfCode, NamedCsvRecord row) {
        String taxes = consumption(row).map(Rate::text).orElse("") + "/" + row.getField("vat_percent");
        String earlier = taxesOfCode.putIfAbsent(row.getField("hs"), taxes);
        if (earlier != null && !earlier.equals(taxes)) {
            throw new IllegalStateException("rows of " + row.getField("hs") + " state other taxes: " + taxes);
        }
    }

    private Optional<RateLine> duty(NamedCsvRecord row, Direction direction) {
        Optional<Rate> rate = rate(
                row.getField("duty_ad_valorem_percent"),
                row.getField("duty_specific_amount"),
                row.getField("duty_specific_unit"));
        RateKind kind = kind(row, direction);
        String group = kind == RateKind.AGREEMENT ? row.getField("origin_group") : "";
        return rate.map(found -> line(row, TaxType.DUTY, kind, group, found));
    }

    private static RateKind kind(NamedCsvRecord row, Direction direction) {
        if (direction == Direction.EXPORT) {
            return RateKind.EXPORT;
        }
        return switch (row.getField("kind")) {
            case "MFN" -> RateKind.MFN;
            case "provisional" -> RateKind.PROVISIONAL;
            case "agreement" -> RateKind.AGREEMENT;
            case "general" -> RateKind.GENERAL;
            default -> throw new IllegalStateException("unknown kind of rate: " + row.getField("kind"));
        };
    }

    private Optional<RateLine> tax(NamedCsvRecord row, TaxType tax, Optional<Rate> rate) {
        return rate.map(found -> line(row, tax, RateKind.STANDARD, "", found));
    }

    private RateLine line(NamedCsvRecord row, TaxType tax, RateKind kind, String group, Rate rate) {
        String id = String.join(
                ":",
                row.getField("regime"),
                row.getField("hs"),
                tax.name(),
                group.isEmpty() ? kind.name() : kind + "-" + group,
                row.getField("valid_from"));
        return new RateLine(
                id,
                tax,
                kind,
                new HsCode(row.getField("hs")),
                group,
                group.isEmpty() ? Set.of() : groups.getOrDefault(group, Set.of()),
                rate,
                Rows.validity(row),
                row.getField("basis"));
    }

    private static Optional<Rate> consumption(NamedCsvRecord row) {
        return rate(
                row.getField("consumption_ad_valorem_percent"),
                row.getField("consumption_specific_amount"),
                row.getField("consumption_unit"));
    }

    /** An empty cell means no such rate, a 0 means free. */
    private static Optional<Rate> rate(String percent, String amount, String unit) {
        if (percent.isEmpty() && amount.isEmpty()) {
            return Optional.empty();
        }
        if (amount.isEmpty()) {
            return Optional.of(Rate.percent(percent));
        }
        return Optional.of(percent.isEmpty() ? Rate.perUnit(amount, unit) : Rate.compound(percent, amount, unit));
    }
}
