package org.hexi.hub.platform.exchange.model;

import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.ExchangeRejection;

/** Reads a table by what the file holds, not by what its name says. Refuses with {@link ExchangeRejection}. */
public final class TableReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableReader() {}

    public static Table read(byte[] content) {
        return read(content, TableLimits.MAX_ROWS);
    }

    public static Table read(byte[] content, int mostRows) {
        if (content.length > TableLimits.MAX_MEGABYTES * TableLimits.BYTES_PER_MEGABYTE) {
            throw new Rejected(new ExchangeRejection.TooLarge(TableLimits.MAX_MEGABYTES));
        }
        if (startsWith(content, OLE)) {
            throw new Rejected(new ExchangeRejection.OldSpreadsheet());
        }
        return startsWith(content, ZIP) ? Spreadsheet.read(content, mostRows) : CommaSeparated.read(content, mostRows);
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && java.util.Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
