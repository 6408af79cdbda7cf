package org.hexi.hub.platform.exchange.model;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.ExchangeRejection;

/** Rows of text between commas, semicolons or tabs: whichever the first line has most of. */
final class CommaSeparated {
    private CommaSeparated() {}

    static Table read(byte[] content, int mostRows) {
        DecodedText text = DecodedText.of(content);
        TableRows rows = new TableRows(mostRows);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text.text()))
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.text())) {
            long number = 0;
            for (CsvRecord found : records) {
                rows.add(++number, found.getFields());
            }
        } catch (CsvParseException | IOException broken) {
            throw new Rejected(new ExchangeRejection.Unreadable());
        }
        return rows.table(text.notes());
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(found -> found == sign).count()))
                .orElse(',');
    }
}
