package org.hexi.hub.platform.goods;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.kernel.HsCode;
import org.springframework.core.io.ClassPathResource;

/** Reads Hexi's own wording of chapters, headings and subheadings. A faulty row is a fault of the build and is thrown. */
final class TermFile {
    private TermFile() {}

    static List<IndexedTerm> shipped() {
        return Stream.of("chapters", "headings", "subheadings")
                .flatMap(name -> shipped(name).stream())
                .toList();
    }

    static List<IndexedTerm> read(Reader source) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(source)) {
            return rows.stream().filter(TermFile::isInUse).map(TermFile::term).toList();
        }
    }

    private static List<IndexedTerm> shipped(String name) {
        ClassPathResource file = new ClassPathResource("data/goods/" + name + ".csv");
        try (Reader source = new InputStreamReader(file.getInputStream(), UTF_8)) {
            return read(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A reserved chapter is kept in the file so that nobody misses it; it holds no goods and is not found. */
    private static boolean isInUse(NamedCsvRecord row) {
        return !row.findField("status").orElse("").equals("reserved");
    }

    private static IndexedTerm term(NamedCsvRecord row) {
        GoodsTerm term = new GoodsTerm(
                new HsCode(row.getField("code")),
                GoodsTerm.HS_2022,
                row.getField("en"),
                row.getField("zh"),
                row.getField("ru"));
        return IndexedTerm.of(term, row.findField("synonyms").orElse(""));
    }
}
