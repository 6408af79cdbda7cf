package org.hexi.hub.platform.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hexi.hub.platform.exchange.model.FormulaGuard;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * A list that leaves the house as CSV or XLSX. Text that a spreadsheet would run as a formula leaves with an apostrophe
 * before it. A file ends after {@link #MOST_ROWS}. Immutable.
 *
 * @param name file name without its ending
 */
public record Export<T>(String name, List<Column<T>> columns) {
    /** The most rows a file holds. */
    public static final int MOST_ROWS = 50_000;

    private static final Semaphore AT_A_TIME = new Semaphore(4);
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String ALL_TEXT = "@";

    public Export {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param value number, or anything whose text is the cell
     */
    public record Column<T>(String label, Function<T, Object> value) {}

    /**
     * Answers a request with the list as a file to keep. The rows are read before the first is sent, so that nobody holds a
     * connection of the database while a slow line takes them; few lists are kept at a time, and who comes when there are so
     * many is asked to come back.
     */
    public void send(HttpServletResponse response, ExportFormat format, Supplier<Stream<T>> rows) throws IOException {
        if (!AT_A_TIME.tryAcquire()) {
            throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            answer(response, format, read(rows.get()));
        } finally {
            AT_A_TIME.release();
        }
    }

    private List<T> read(Stream<T> rows) {
        try (rows) {
            return rows.limit(MOST_ROWS).toList();
        }
    }

    private void answer(HttpServletResponse response, ExportFormat format, List<T> rows) throws IOException {
        response.setContentType(format.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, format.ending()));
        write(response.getOutputStream(), format, rows.stream());
    }

    /** Writes the list and closes the rows; the target stays open. */
    public void write(OutputStream target, ExportFormat format, Stream<T> rows) throws IOException {
        try (rows) {
            Iterator<T> first = rows.limit(MOST_ROWS).iterator();
            switch (format) {
                case CSV -> csv(target, first);
                case XLSX -> xlsx(target, first);
            }
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void csv(OutputStream target, Iterator<T> rows) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(target, UTF_8);
        // without the mark a spreadsheet on Windows takes UTF-8 for its own code page
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(columns.stream().map(Column::label).toList());
        while (rows.hasNext()) {
            T row = rows.next();
            csv.writeRecord(columns.stream()
                    .map(column -> text(column.value().apply(row)))
                    .toList());
        }
        csv.flush();
    }

    private void xlsx(OutputStream target, Iterator<T> rows) throws IOException {
        Workbook book = new Workbook(target, "Hexi", "1.0");
        Worksheet sheet = book.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, columns.get(column).label());
            sheet.style(0, column).bold().set();
            sheet.style(column).format(ALL_TEXT).set();
        }
        sheet.freezePane(0, 1);
        for (int line = 1; rows.hasNext(); line++) {
            T row = rows.next();
            for (int column = 0; column < columns.size(); column++) {
                cell(sheet, line, column, columns.get(column).value().apply(row));
            }
        }
        book.finish();
    }

    private static void cell(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
            sheet.style(line, column).format("General").set();
        } else {
            sheet.inlineString(line, column, FormulaGuard.guard(value.toString()));
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case java.math.BigDecimal decimal -> decimal.toPlainString();
            case Number number -> number.toString();
            default -> FormulaGuard.guard(value.toString());
        };
    }
}
