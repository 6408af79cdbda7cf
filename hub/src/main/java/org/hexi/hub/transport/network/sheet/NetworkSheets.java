package org.hexi.hub.transport.network.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.ExchangeRejection;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.Networks;
import org.hexi.hub.transport.network.ServiceView;
import org.springframework.stereotype.Component;

/** The timetable as the table it could come in by: let in again on the same day, it is nothing new. Thread-safe. */
@Component
public class NetworkSheets {
    private final Networks networks;
    private final NetworkChanges changes;

    NetworkSheets(Networks networks, NetworkChanges changes) {
        this.networks = networks;
        this.changes = changes;
    }

    /**
     * Answers with services as a file, each in the form that counts on a day; what has ended by then or begins later by a change is left out.
     *
     * @param heading of a column, by the key of its message
     * @throws Rejected when there are more rows than a file holds, for half a service would be another one
     */
    public void send(
            HttpServletResponse answer,
            ExportFormat format,
            LocalDate on,
            Predicate<ServiceView> wanted,
            UnaryOperator<String> heading)
            throws IOException {
        List<SheetRow> rows = rows(on, wanted);
        if (rows.size() > Export.MOST_ROWS) {
            throw new Rejected(new ExchangeRejection.TooManyRows(Export.MOST_ROWS));
        }
        sheet(heading).send(answer, format, rows::stream);
    }

    private static Export<SheetRow> sheet(UnaryOperator<String> heading) {
        return new Export<>(
                "services",
                SheetColumns.ALL.stream()
                        .filter(column -> !column.key().equals("ends"))
                        .map(column ->
                                new Export.Column<SheetRow>(heading.apply(column.key()), row -> row.cell(column.key())))
                        .toList());
    }

    private List<SheetRow> rows(LocalDate on, Predicate<ServiceView> wanted) {
        return networks.current().services().stream()
                .filter(wanted)
                .filter(service -> service.validity().to() == null
                        || !service.validity().to().isBefore(on))
                .map(ServiceView::id)
                .distinct()
                .flatMap(service -> changes.findCounting(service, on).stream())
                .flatMap(SheetRow::of)
                .toList();
    }
}
