package org.hexi.hub.opening.clearance.intake;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import org.hexi.engine.customs.duty.TariffBook;
import org.hexi.engine.kernel.HsCode;
import org.hexi.hub.opening.clearance.model.Tariffs;
import org.hexi.hub.opening.clearance.model.VolumeFactor;

/** Loads the tariff files into the engine. */
public final class TariffFiles {
    private TariffFiles() {}

    public static Tariffs shipped() {
        TariffBook.Reading reading = TariffBook.read(Rows.lines("tariff/regimes.csv"), Rows.lines("tariff/rates.csv"));
        if (!reading.issues().isEmpty()) {
            throw new IllegalStateException("tariff files: " + reading.issues());
        }
        return new Tariffs(reading.book(), Rows.read("tariff/volumes.csv", TariffFiles::volume));
    }

    private static VolumeFactor volume(NamedCsvRecord row) {
        return new VolumeFactor(new HsCode(row.getField("hs")), new BigDecimal(row.getField("litres_per_tonne")));
    }
}
