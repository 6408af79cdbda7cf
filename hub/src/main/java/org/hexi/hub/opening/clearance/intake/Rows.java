package org.hexi.hub.opening.clearance.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hexi.engine.kernel.Validity;
import org.springframework.core.io.ClassPathResource;

/** Rows of one of Hexi's data files. */
final class Rows {
    private Rows() {}

    /** @param file path below {@code data/} */
    static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        try (Reader source = new InputStreamReader(new ClassPathResource("data/" + file).getInputStream(), UTF_8);
                CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(source)) {
            return records.stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    static Validity validity(NamedCsvRecord row) {
        return new Validity(LocalDate.parse(row.getField("valid_from")), LocalDate.parse(row.getField("valid_to")));
    }
}
