package org.hexi.gtfs.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hexi.gtfs.Feed;

/** The zip a feed is written to. */
public final class FeedZip {
    /**
     * The time of all entries, so that equal feeds are equal files. Not the first instant a zip can tell: the JDK takes that for an
     * earlier one and adds a field that depends on the zone of the machine.
     */
    private static final LocalDateTime TIME_OF_ENTRIES = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FeedZip() {}

    public static void write(Feed feed, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try {
            for (Table table : new FeedTables(feed).all()) {
                write(table, zip);
            }
        } catch (UncheckedIOException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
        zip.finish();
    }

    private static void write(Table table, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(table.fileName());
        entry.setTimeLocal(TIME_OF_ENTRIES);
        zip.putNextEntry(entry);
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(table.columns());
        table.rows().forEach(csv::writeRecord);
        csv.flush();
        text.flush();
        zip.closeEntry();
    }
}
