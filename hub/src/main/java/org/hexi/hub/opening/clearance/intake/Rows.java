package org.hexi.hub.opening.clearance.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;

/** Rows of Hexi's data files. */
final class Rows {
    private Rows() {}

    /** @param file path below {@code data/} */
    static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        try (Reader source = new InputStreamReader(resource(file).getInputStream(), UTF_8);
                CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(source)) {
            return records.stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** @param file path below {@code data/} */
    static List<String> lines(String file) {
        try {
            return resource(file).getContentAsString(UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static ClassPathResource resource(String file) {
        return new ClassPathResource("data/" + file);
    }
}
