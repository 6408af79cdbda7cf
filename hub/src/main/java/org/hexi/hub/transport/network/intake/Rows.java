package org.hexi.hub.transport.network.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Validity;

/** Rows of one data file by the names of their columns. */
final class Rows {
    private Rows() {}

    static <T> List<T> read(String path, Function<Row, T> each) {
        return read(path, row -> true, each);
    }

    static <T> List<T> read(String path, Predicate<Row> isWanted, Function<Row, T> each) {
        InputStream stream = Rows.class.getResourceAsStream("/" + path);
        if (stream == null) {
            throw new IllegalStateException(path + " is missing on the class path");
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
            return reader.stream().map(Row::new).filter(isWanted).map(each).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    /** One row. An empty cell means that there is no figure. */
    record Row(NamedCsvRecord cells) {
        String text(String column) {
            return cells.getField(column).strip();
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        List<String> list(String column) {
            return optional(column).map(text -> List.of(text.split("\\|"))).orElse(List.of());
        }

        boolean yes(String column) {
            return text(column).equals("yes");
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        BigDecimal decimal(String column) {
            return Decimals.parse(column, text(column));
        }

        BigDecimal decimalOrZero(String column) {
            return optional(column).map(text -> Decimals.parse(column, text)).orElse(BigDecimal.ZERO);
        }

        PlaceCode place(String column) {
            return new PlaceCode(text(column));
        }

        Validity validity() {
            LocalDate from = LocalDate.parse(text("valid_from"));
            return new Validity(from, optional("valid_to").map(LocalDate::parse).orElse(null));
        }
    }
}
