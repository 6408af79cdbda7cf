package org.hexi.hub.consignment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentRow;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.exchange.Export.Column;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.platform.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of dossiers: what the filter in the address finds, on the page and as a file. */
@Controller
class ConsignmentsPage {
    private static final int ROWS = 50;

    private final Consignments consignments;
    private final Viewers viewers;
    private final DossierHead heads;
    private final Show show;

    ConsignmentsPage(Consignments consignments, Viewers viewers, DossierHead heads, Show show) {
        this.consignments = consignments;
        this.viewers = viewers;
        this.heads = heads;
        this.show = show;
    }

    @GetMapping("/consignments")
    String list(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Viewer viewer = viewers.current();
        ListFilter filter = new ListFilter(stage, from, to, q);
        Map<Stage, Long> counts = consignments.countByStage(viewer, filter.withoutStage());
        model.addAttribute("filter", filter);
        PageOf<ConsignmentRow> rows = consignments.list(viewer, filter.filter(), new PageRequest(page, ROWS));
        model.addAttribute("page", rows);
        model.addAttribute("names", names(rows.items()));
        model.addAttribute("counts", counts);
        model.addAttribute(
                "total", counts.values().stream().mapToLong(Long::longValue).sum());
        return "consignment/list";
    }

    /** Each party of a page once. */
    private Map<PartyId, String> names(List<ConsignmentRow> rows) {
        Map<PartyId, String> names = new HashMap<>();
        for (ConsignmentRow row : rows) {
            names.computeIfAbsent(row.consignor(), heads::party);
            names.computeIfAbsent(row.consignee(), heads::party);
        }
        return names;
    }

    /** Exactly what the list shows under the same filter, all pages. */
    @GetMapping("/consignments/export")
    void export(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String q,
            @RequestParam String format,
            HttpServletResponse answer)
            throws IOException {
        ListFilter filter = new ListFilter(stage, from, to, q);
        ExportFormat form = ExportFormat.of(format);
        columns().send(answer, form, () -> consignments.stream(viewers.current(), filter.filter()));
    }

    private Export<ConsignmentRow> columns() {
        Map<PartyId, String> names = new HashMap<>();
        return new Export<>(
                "consignments",
                List.of(
                        new Column<>(label("reference"), ConsignmentRow::reference),
                        new Column<>(label("stage"), row -> show.text("consignment.stage." + row.stage())),
                        new Column<>(label("consignor"), row -> names.computeIfAbsent(row.consignor(), heads::party)),
                        new Column<>(label("consignee"), row -> names.computeIfAbsent(row.consignee(), heads::party)),
                        new Column<>(label("from"), row -> heads.place(row.from())),
                        new Column<>(label("to"), row -> heads.place(row.to())),
                        new Column<>(label("ready"), row -> local(row.ready(), row.from())),
                        new Column<>(label("latestArrival"), row -> local(row.latestArrival(), row.to())),
                        new Column<>(
                                label("plannedArrival"),
                                row -> row.plannedArrival()
                                        .map(at -> local(at, row.to()))
                                        .orElse("")),
                        new Column<>(label("grossMass"), ConsignmentRow::grossMassKilograms),
                        new Column<>(label("teu"), ConsignmentRow::teu)));
    }

    private String local(Instant at, PlaceCode place) {
        return show.localWithZone(at, heads.zone(place));
    }

    private String label(String column) {
        return show.text("consignment.column." + column);
    }
}
