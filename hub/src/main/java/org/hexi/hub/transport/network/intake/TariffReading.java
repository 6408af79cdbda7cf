package org.hexi.hub.transport.network.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.platform.exchange.ImportRow;
import org.hexi.hub.transport.network.Surcharge;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariff.MassRate;
import org.hexi.hub.transport.network.Tariff.UnitRate;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one tariff. */
final class TariffReading {
    private static final List<String> SHARED =
            List.of("carrier", "service", "currency", "valid_from", "valid_to", "minimum", "per_kg", "kg_per_m3");

    private TariffReading() {}

    /** @throws Misread with the row that cannot be read */
    static Tariff of(List<ImportRow> rows) {
        List<UnitRate> units = new ArrayList<>();
        List<Surcharge> surcharges = new ArrayList<>();
        ImportRow first = rows.getFirst();
        Validity validity = in(first, () -> validity(first, "valid_from", "valid_to"));
        for (ImportRow row : rows) {
            in(row, () -> unit(row)).ifPresent(units::add);
            in(row, () -> surcharge(row, validity)).ifPresent(surcharges::add);
        }
        return in(
                first,
                () -> new Tariff(
                        first.text("id"),
                        first.text("carrier"),
                        first.text("service"),
                        first.text("currency"),
                        units,
                        mass(first),
                        decimal(first, "minimum"),
                        surcharges,
                        validity));
    }

    /** Cells of the whole that a later row says otherwise than the first. */
    static List<Issue> contradictions(ImportRow first, ImportRow row) {
        return SHARED.stream()
                .filter(column -> row.has(column) && !row.text(column).equals(first.text(column)))
                .map(column -> Issue.error(
                        "network.rate.contradiction",
                        row.number(),
                        column,
                        row.text(column),
                        "the same as in the first row of the rate"))
                .toList();
    }

    private static Optional<UnitRate> unit(ImportRow row) {
        return row.has("unit")
                ? Optional.of(new UnitRate(
                        word(row, "unit", UnitType.class),
                        isYes(row, "refrigerated"),
                        decimal(row, "base"),
                        decimal(row, "per_km")))
                : Optional.empty();
    }

    private static Optional<Surcharge> surcharge(ImportRow row, Validity usual) {
        return row.has("surcharge")
                ? Optional.of(new Surcharge(
                        word(row, "surcharge", Surcharge.Kind.class),
                        row.text("surcharge_name"),
                        word(row, "surcharge_basis", Surcharge.Basis.class),
                        decimal(row, "surcharge_amount"),
                        row.has("surcharge_from") ? validity(row, "surcharge_from", "surcharge_to") : usual))
                : Optional.empty();
    }

    private static Optional<MassRate> mass(ImportRow row) {
        return row.has("per_kg")
                ? Optional.of(new MassRate(decimal(row, "per_kg"), decimal(row, "kg_per_m3")))
                : Optional.empty();
    }

    private static Validity validity(ImportRow row, String from, String to) {
        @Nullable LocalDate last = row.has(to) ? day(row, to) : null;
        return new Validity(day(row, from), last);
    }

    private static LocalDate day(ImportRow row, String column) {
        try {
            return LocalDate.parse(row.text(column));
        } catch (DateTimeParseException notDay) {
            throw new InvalidValue("network.rate.day", column, row.text(column), "a day such as 2026-03-01");
        }
    }

    private static BigDecimal decimal(ImportRow row, String column) {
        return row.has(column) ? Decimals.parse(column, row.text(column)) : BigDecimal.ZERO;
    }

    private static boolean isYes(ImportRow row, String column) {
        return switch (row.text(column)) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw new InvalidValue("network.rate.word", column, row.text(column), "one of yes, no");
        };
    }

    private static <E extends Enum<E>> E word(ImportRow row, String column, Class<E> words) {
        E[] known = words.getEnumConstants();
        return Arrays.stream(known)
                .filter(word -> word.name().equals(row.text(column)))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "network.rate.word",
                        column,
                        row.text(column),
                        "one of " + Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static <T> T in(ImportRow row, Supplier<T> read) {
        try {
            return read.get();
        } catch (InvalidValue invalid) {
            throw new Misread(row.number(), invalid);
        }
    }

    /** A row that cannot be read, and why. */
    static final class Misread extends RuntimeException {
        private final long row;
        private final InvalidValue fault;

        Misread(long row, InvalidValue fault) {
            super(fault);
            this.row = row;
            this.fault = fault;
        }

        long row() {
            return row;
        }

        InvalidValue fault() {
            return fault;
        }
    }
}
