package org.hexi.hub.platform.places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;

/** Reads {@code places.csv}. The file is Hexi's own: a faulty row is a fault of the build and is thrown, not reported. */
final class PlaceFile {
    private PlaceFile() {}

    static List<PlaceView> read(Reader source) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(source)) {
            return rows.stream().map(PlaceFile::place).toList();
        }
    }

    private static PlaceView place(NamedCsvRecord row) {
        String gauges = row.getField("gauge_mm");
        return new PlaceView(
                new PlaceCode(row.getField("code")),
                row.getField("name_en"),
                row.getField("name_zh"),
                row.getField("name_ru"),
                new CountryCode(row.getField("country")),
                Double.parseDouble(row.getField("lat")),
                Double.parseDouble(row.getField("lon")),
                row.getField("coordinate_basis").equals("estimate"),
                text(row, "locode"),
                row.getField("role"),
                gauges.isEmpty() ? "none" : gauges.replace('|', '/'),
                ZoneId.of(row.getField("zone")),
                text(row, "border_pair").map(PlaceCode::new));
    }

    private static Optional<String> text(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }
}
