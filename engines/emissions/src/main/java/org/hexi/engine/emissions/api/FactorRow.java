package org.hexi.engine.emissions.api;

import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Table;

/** One row of a factor table, turned into a factor. */
record FactorRow(Table.Row row) {
    EmissionFactor factor() {
        OperationCategory category = new OperationCategory(
                row.constant(OperationKind.class, "kind"), row.text("class"), row.text("traction"), row.text("region"));
        Provenance provenance =
                new Provenance(row.text("source"), row.text("edition"), row.constant(DataQuality.class, "quality"));
        return new EmissionFactor(
                row.text("id"),
                category,
                intensity(),
                row.decimalOrZero("radiative_forcing"),
                provenance,
                row.validity("valid_from", "valid_to"));
    }

    private Intensity intensity() {
        return switch (row.text("boundary")) {
            case "WTW" -> new Intensity.WellToWheel(row.decimal("ttw"), row.decimal("wtt"), row.decimal("wtw"));
            case "TTW" -> vehicleOnly();
            default ->
                throw new InvalidValue("emissions.factor.boundary", "boundary", row.text("boundary"), "WTW or TTW");
        };
    }

    private Intensity vehicleOnly() {
        if (!row.isBlank("wtt") || !row.isBlank("wtw")) {
            throw new InvalidValue("emissions.factor.boundary", "wtw", row.text("wtw"), "empty wtt and wtw beside TTW");
        }
        return new Intensity.TankToWheel(row.decimal("ttw"));
    }
}
