package org.hexi.hub.platform.exchange.model;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.ExchangeRejection;
import org.hexi.hub.platform.exchange.model.Table.Row;

/** Gathers rows while a file is read: the first that is not blank is the header, blank ones are counted and dropped. */
final class TableRows {
    private List<String> header = List.of();
    private final List<Row> rows = new ArrayList<>();
    private final int mostRows;

    TableRows(int mostRows) {
        this.mostRows = mostRows;
    }

    void add(long number, List<String> cells) {
        List<String> stripped =
                cells.stream().map(String::strip).map(FormulaGuard::unguard).toList();
        if (stripped.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (stripped.size() > TableLimits.MAX_COLUMNS) {
            throw new Rejected(new ExchangeRejection.TooManyColumns(TableLimits.MAX_COLUMNS));
        }
        if (header.isEmpty()) {
            header = stripped;
            return;
        }
        if (rows.size() == mostRows) {
            throw new Rejected(new ExchangeRejection.TooManyRows(mostRows));
        }
        rows.add(new Row(number, stripped));
    }

    Table table(List<Issue> notes) {
        if (rows.isEmpty()) {
            throw new Rejected(new ExchangeRejection.Empty());
        }
        return new Table(header, rows, notes);
    }
}
