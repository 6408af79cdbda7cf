package org.hexi.hub.platform.exchange.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.ExchangeRejection;

/** The first sheet of an XLSX file. The file is unpacked once to nowhere before it is read, so that none can swell. */
final class Spreadsheet {
    private static final int BUFFER_BYTES = 8192;

    private Spreadsheet() {}

    static Table read(byte[] content, int mostRows) {
        try {
            measure(content);
            TableRows rows = new TableRows(mostRows);
            try (ReadableWorkbook book =
                            new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                    Stream<Row> found = book.getFirstSheet().openStream()) {
                Iterator<Row> each = found.iterator();
                while (each.hasNext()) {
                    Row row = each.next();
                    rows.add(row.getRowNum(), cells(row));
                }
            }
            return rows.table(List.of());
        } catch (Rejected refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // whatever a broken file makes the reader throw, to the person it is one thing
            throw new Rejected(new ExchangeRejection.Unreadable());
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < Math.min(row.getCellCount(), TableLimits.MAX_COLUMNS + 1); column++) {
            cells.add(row.getOptionalCell(column).map(CellText::of).orElse(""));
        }
        return cells;
    }

    private static void measure(byte[] content) throws IOException {
        long most = (long) TableLimits.MAX_UNPACKED_MEGABYTES * TableLimits.BYTES_PER_MEGABYTE;
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        // by the table of contents at the end of the file, as the reader finds its entries
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream packed = zip.getInputStream(entry)) {
                    unpacked += length(packed, buffer, most - unpacked);
                }
                if (++entries > TableLimits.MAX_PACKED_ENTRIES || unpacked > most) {
                    throw new Rejected(new ExchangeRejection.Swollen(TableLimits.MAX_UNPACKED_MEGABYTES));
                }
            }
        }
    }

    /** Bytes of the entry, or a little more than the limit. */
    private static long length(InputStream entry, byte[] buffer, long limit) throws IOException {
        long length = 0;
        for (int read = entry.read(buffer); read >= 0 && length <= limit; read = entry.read(buffer)) {
            length += read;
        }
        return length;
    }
}
