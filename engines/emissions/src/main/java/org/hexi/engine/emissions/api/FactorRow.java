package org.hexi.engine.emissions.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Validity;

/** The cells of one row, turned into a factor. */
record FactorRow(List<String> cells) {
    EmissionFactor factor() {
        OperationCategory category = new OperationCategory(
                constant(OperationKind.class, "kind"), cell("class"), cell("traction"), cell("region"));
        Provenance provenance = new Provenance(cell("source"), cell("edition"), constant(DataQuality.class, "quality"));
        return new EmissionFactor(cell("id"), category, intensity(), radiativeForcing(), provenance, validity());
    }

    private Intensity intensity() {
        return switch (cell("boundary")) {
            case "WTW" -> new Intensity.WellToWheel(decimal("ttw"), decimal("wtt"), decimal("wtw"));
            case "TTW" -> vehicleOnly();
            default -> throw new InvalidValue("emissions.factor.boundary", "boundary", cell("boundary"), "WTW or TTW");
        };
    }

    private Intensity vehicleOnly() {
        if (!cell("wtt").isEmpty() || !cell("wtw").isEmpty()) {
            throw new InvalidValue("emissions.factor.boundary", "wtw", cell("wtw"), "empty wtt and wtw beside TTW");
        }
        return new Intensity.TankToWheel(decimal("ttw"));
    }

    private BigDecimal radiativeForcing() {
        return cell("radiative_forcing").isEmpty() ? BigDecimal.ZERO : decimal("radiative_forcing");
    }

    private Validity validity() {
        return new Validity(date("valid_from"), cell("valid_to").isEmpty() ? null : date("valid_to"));
    }

    private BigDecimal decimal(String column) {
        return Decimals.parse(column, cell(column));
    }

    private LocalDate date(String column) {
        try {
            return LocalDate.parse(cell(column));
        } catch (DateTimeParseException malformed) {
            throw new InvalidValue("emissions.table.date", column, cell(column), "a day such as 2025-06-10");
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, String column) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(cell(column)))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "emissions.table.word",
                        column,
                        cell(column),
                        Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    private String cell(String column) {
        return cells.get(FactorLines.COLUMNS.indexOf(column));
    }
}
