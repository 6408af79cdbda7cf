package org.hexi.hub.opening.clearance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.opening.clearance.DeclarationRow;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.opening.clearance.OfficeFiles;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.exchange.Export.Column;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Exactly what the lists of declarations show under the same filter, all pages, as a file. */
@Controller
class DeclarationExports {
    private final Declarations declarations;
    private final OfficeFiles files;
    private final Viewers viewers;
    private final ClearanceLook look;
    private final Show show;

    DeclarationExports(Declarations declarations, OfficeFiles files, Viewers viewers, ClearanceLook look, Show show) {
        this.declarations = declarations;
        this.files = files;
        this.viewers = viewers;
        this.look = look;
        this.show = show;
    }

    @GetMapping("/declarations/export")
    void list(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable Lane lane,
            @RequestParam(required = false) @Nullable Direction direction,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "") String text,
            @RequestParam String format,
            HttpServletResponse answer)
            throws IOException {
        ExportFormat form = ExportFormat.of(format);
        columns("declarations")
                .send(
                        answer,
                        form,
                        () -> declarations.stream(viewers.current(), Filters.list(state, lane, direction, open, text)));
    }

    @GetMapping("/clearance/export")
    void queue(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable Lane lane,
            @RequestParam(required = false) @Nullable Direction direction,
            @RequestParam(defaultValue = "") String text,
            @RequestParam String format,
            HttpServletResponse answer)
            throws IOException {
        ExportFormat form = ExportFormat.of(format);
        columns("clearance")
                .send(
                        answer,
                        form,
                        () -> files.streamQueue(viewers.current(), Filters.queue(state, lane, direction, text)));
    }

    private Export<DeclarationRow> columns(String name) {
        Map<PartyId, String> declarants = new HashMap<>();
        return new Export<>(
                name,
                List.of(
                        column("reference", DeclarationRow::reference),
                        column("number", row -> row.customsNumber().orElse("")),
                        column("state", row -> show.text("clearance.state." + row.state())),
                        column(
                                "lane",
                                row -> row.lane()
                                        .map(lane -> show.text("clearance.lane." + lane))
                                        .orElse("")),
                        column("direction", row -> show.text("clearance.direction." + row.direction())),
                        column("goods", DeclarationRow::goods),
                        column("dossier", DeclarationRow::consignmentReference),
                        column("declarant", row -> declarants.computeIfAbsent(row.declarant(), look::party)),
                        column("customsValue", row -> amount(row.customsValue())),
                        column("taxes.payable", row -> amount(row.payable())),
                        column("currency", DeclarationExports::currency),
                        column("filedAt", row -> at(row, Optional.of(row.filedAt()))),
                        column("acceptedAt", row -> at(row, row.acceptedAt())),
                        column("arrivedAt", row -> at(row, row.arrivedAt())),
                        column("endedAt", row -> at(row, row.endedAt()))));
    }

    private Column<DeclarationRow> column(String label, Function<DeclarationRow, Object> value) {
        return new Column<>(show.text("clearance." + label), value);
    }

    private String at(DeclarationRow row, Optional<Instant> instant) {
        return instant.map(at -> show.localWithZone(at, look.zone(row.office())))
                .orElse("");
    }

    private static Object amount(Optional<Money> money) {
        return money.<Object>map(Money::amount).orElse("");
    }

    private static String currency(DeclarationRow row) {
        return row.customsValue()
                .or(row::payable)
                .map(money -> money.currency().getCurrencyCode())
                .orElse("");
    }
}
