package org.hexi.hub.platform.exchange.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a spreadsheet as the text a person means: dates by ISO 8601, numbers without the noise of binary fractions. */
final class CellText {
    /** A spreadsheet keeps 15 decimal digits; what lies behind them is noise. */
    private static final MathContext SPREADSHEET = new MathContext(15);

    private static final Pattern DATE = Pattern.compile(".*[ymdhs].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private CellText() {}

    static String of(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            String text = cell.getText();
            return text == null ? "" : text;
        }
        return isDate(cell.getDataFormatString()) ? date(cell.asDate()) : number(cell.asNumber());
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATE.matcher(QUOTED.matcher(format).replaceAll("")).matches();
    }

    private static String date(LocalDateTime date) {
        LocalDateTime minute = date.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
        return minute.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? minute.toLocalDate().toString()
                : minute.toString();
    }

    private static String number(BigDecimal number) {
        BigDecimal plain = number.round(SPREADSHEET).stripTrailingZeros();
        return plain.toPlainString();
    }
}
