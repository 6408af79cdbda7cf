package org.hexi.hub.opening.clearance.intake;

import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.LaneRates;
import org.hexi.engine.customs.selectivity.OfficeRates;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.opening.clearance.OfficeView;

/** The offices and the rates they start with. */
public final class OfficeFile {
    private OfficeFile() {}

    public static List<OfficeView> offices() {
        return Rows.read("customs/offices.csv", OfficeFile::office);
    }

    public static List<OfficeRates> rates() {
        return Rows.read("customs/selectivity.csv", OfficeFile::rates);
    }

    private static OfficeView office(NamedCsvRecord row) {
        return new OfficeView(
                row.getField("code"),
                row.getField("name_en"),
                row.getField("name_zh"),
                row.getField("name_ru"),
                ZoneId.of(row.getField("zone")),
                Stream.of(row.getField("places").split("\\|"))
                        .map(PlaceCode::new)
                        .collect(toSet()),
                Boolean.parseBoolean(row.getField("is_default")));
    }

    private static OfficeRates rates(NamedCsvRecord row) {
        return new OfficeRates(
                row.getField("office"),
                Direction.valueOf(row.getField("direction")),
                row.getField("version"),
                row.getField("legal_basis"),
                shares(row, "floor"),
                shares(row, "share"));
    }

    private static LaneRates shares(NamedCsvRecord row, String kind) {
        return LaneRates.of(row.getField(kind + "_red"), row.getField(kind + "_yellow"), row.getField(kind + "_blue"));
    }
}
