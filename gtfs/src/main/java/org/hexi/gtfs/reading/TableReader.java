package org.hexi.gtfs.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads the files of a feed row by row: text in UTF-8, with or without a byte order mark, quoted as RFC 4180 says. */
final class TableReader {
    private static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_CELL = 100_000;
    private static final int LONGEST_ROW = 1_000_000;

    private final FeedFiles files;
    private final Problems problems;

    TableReader(FeedFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** What came of a file. */
    enum Presence {
        ABSENT,
        /** It is there but holds no row. */
        EMPTY,
        /** It could not be understood, or not to its end; that has been told. */
        BROKEN,
        READ
    }

    /**
     * Hands over each row of a file.
     *
     * @param mostRows how many rows are taken before the feed is refused
     * @throws FeedRefused when there is too much of it
     */
    Presence read(GtfsFile file, int mostRows, Consumer<Row> each) throws IOException {
        Reading reading = new Reading(file, mostRows, each);
        try {
            Optional<InputStream> content = files.open(file.fileName());
            return content.isEmpty() ? Presence.ABSENT : reading.read(content.get());
        } catch (CsvParseException | IOException | UncheckedIOException failed) {
            return reading.broken(failed);
        }
    }

    private final class Reading {
        private final GtfsFile file;
        private final int mostRows;
        private final Consumer<Row> each;
        private long nextLine = 1;

        Reading(GtfsFile file, int mostRows, Consumer<Row> each) {
            this.file = file;
            this.mostRows = mostRows;
            this.each = each;
        }

        Presence read(InputStream opened) throws IOException {
            try (InputStream content = opened;
                    CsvReader<CsvRecord> csv = records(content);
                    CloseableIterator<CsvRecord> records = csv.iterator()) {
                if (!records.hasNext()) {
                    return Presence.EMPTY;
                }
                Optional<Heading> heading = Heading.of(file, records.next().getFields(), problems);
                return heading.isEmpty() ? Presence.BROKEN : rows(heading.get(), records);
            }
        }

        private Presence rows(Heading heading, CloseableIterator<CsvRecord> records) throws FeedRefused {
            int count = 0;
            int used = 0;
            nextLine++;
            while (records.hasNext()) {
                if (++count > mostRows) {
                    throw new FeedRefused(
                            "gtfs.file.toomanyrows",
                            file.fileName(),
                            String.valueOf(count),
                            "at most %d rows".formatted(mostRows));
                }
                Row row = new Row(heading, records.next(), problems);
                nextLine = row.line() + 1;
                if (row.isBlank()) {
                    row.warning("gtfs.row.blank", "", null, "no rows without values; this one is ignored");
                    continue;
                }
                used++;
                row.checkWidth();
                each.accept(row);
            }
            return used == 0 ? Presence.EMPTY : Presence.READ;
        }

        private static CsvReader<CsvRecord> records(InputStream content) throws IOException {
            return CsvReader.builder()
                    .skipEmptyLines(true)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .build(
                            CsvRecordHandler.of(limits -> limits.maxFields(MOST_COLUMNS)
                                    .maxFieldSize(LONGEST_CELL)
                                    .maxRecordSize(LONGEST_ROW)),
                            Utf8.reader(content));
        }

        /** Tells why the file could not be read on from the line reached. */
        Presence broken(Exception failed) throws FeedRefused {
            switch (cause(failed)) {
                case FeedRefused refused -> throw refused;
                case CharacterCodingException notUtf8 -> tell("gtfs.file.encoding", null, "text in UTF-8");
                case ZipException damaged -> tell("gtfs.feed.damaged", damaged.getMessage(), "a whole zip");
                case EOFException damaged -> tell("gtfs.feed.damaged", damaged.getMessage(), "a whole zip");
                case IOException unreadable ->
                    tell("gtfs.feed.unreadable", unreadable.getMessage(), "a file that can be read");
                case Exception syntax ->
                    tell("gtfs.file.syntax", syntax.getMessage(), "cells between commas, quoted as RFC 4180 says");
            }
            return Presence.BROKEN;
        }

        private void tell(String code, @Nullable String value, String hint) {
            problems.error(code, nextLine, file.fileName(), value, hint);
        }

        /** What the parser wrapped, when that is about reading; the fault itself otherwise. */
        private static Exception cause(Exception failed) {
            for (Throwable at = failed; at != null; at = at.getCause()) {
                if (at instanceof IOException reading) {
                    return reading;
                }
            }
            return failed;
        }
    }
}
