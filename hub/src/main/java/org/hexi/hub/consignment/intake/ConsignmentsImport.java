package org.hexi.hub.consignment.intake;

import static org.hexi.hub.platform.exchange.ImportColumn.optional;
import static org.hexi.hub.platform.exchange.ImportColumn.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.model.DraftReader;
import org.hexi.hub.consignment.model.DraftReading;
import org.hexi.hub.consignment.model.DraftText;
import org.hexi.hub.consignment.model.DraftText.GoodsText;
import org.hexi.hub.consignment.model.DraftText.UnitText;
import org.hexi.hub.platform.exchange.ImportColumn;
import org.hexi.hub.platform.exchange.ImportKind;
import org.hexi.hub.platform.exchange.ImportRow;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.stereotype.Component;

/**
 * Many consignments at once. The columns of a shipment as a whole (parties, places, times, containers) are taken from its
 * first row; a later row may repeat them or leave them blank, but not say otherwise.
 */
@Component
class ConsignmentsImport implements ImportKind {
    private static final Pattern LINE = Pattern.compile("goods\\[(\\d+)]\\.(\\w+)");
    private static final Pattern UNIT = Pattern.compile("units\\[\\d+]\\.(\\w+)");
    private static final List<String> SHARED = List.of(
            "consignor",
            "consignee",
            "broker",
            "from",
            "to",
            "ready",
            "latest_arrival",
            "containers",
            "container_type");

    /** Key of the column by name of the field where the two differ. */
    private static final Map<String, String> COLUMN = Map.of(
            "latestArrival", "latest_arrival",
            "hsCode", "hs_code",
            "grossMass", "gross_mass_kg",
            "netMass", "net_mass_kg",
            "container", "containers",
            "sizeType", "container_type",
            "units", "containers",
            "goods", "shipment");

    private final DraftReader reader;
    private final Consignments consignments;

    ConsignmentsImport(DraftReader reader, Consignments consignments) {
        this.reader = reader;
        this.consignments = consignments;
    }

    @Override
    public String code() {
        return "consignments";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.TRADER, Role.BROKER);
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                required("shipment", label("shipment"), "EXAMPLE-1"),
                required("consignor", label("consignor"), "QILIAN"),
                required("consignee", label("consignee"), "ALATAU"),
                optional("broker", label("broker"), "SILKROAD"),
                required("from", label("from"), "LZD"),
                required("to", label("to"), "ALA"),
                required("ready", label("ready"), "2026-03-02 09:00"),
                required("latest_arrival", label("latest_arrival"), "2026-03-30"),
                required("hs_code", label("hs_code"), "854143"),
                required("description", label("description"), "Solar panels"),
                required("quantity", label("quantity"), "720"),
                required("unit", label("unit"), "H87"),
                required("gross_mass_kg", label("gross_mass_kg"), "18500"),
                required("net_mass_kg", label("net_mass_kg"), "17280"),
                required("value", label("value"), "64800.00"),
                required("currency", label("currency"), "USD"),
                required("origin", label("origin"), "CN"),
                optional("containers", label("containers"), "CSQU3054383"),
                optional("container_type", label("container_type"), "45G1"));
    }

    private static String label(String key) {
        return "consignment.import." + key;
    }

    /** A row without a shipment stands alone, so that its fault is its own. */
    @Override
    public String group(ImportRow row) {
        return row.has("shipment") ? "shipment " + row.text("shipment") : "row " + row.number();
    }

    @Override
    public List<Issue> check(Viewer viewer, List<ImportRow> rows) {
        List<Issue> issues = new ArrayList<>();
        ImportRow first = rows.getFirst();
        if (!first.has("shipment")) {
            issues.add(Issue.error(
                    "consignment.field.missing",
                    first.number(),
                    "shipment",
                    null,
                    "a name that rows of one shipment share"));
        }
        rows.stream().skip(1).forEach(row -> issues.addAll(contradictions(first, row)));
        DraftReading reading = reader.read(text(rows));
        reading.issues().stream().map(issue -> placed(issue, rows)).forEach(issues::add);
        reading.draft()
                .filter(draft -> !viewer.isSystem()
                        && !Stream.concat(Stream.of(draft.consignor(), draft.consignee()), draft.broker().stream())
                                .toList()
                                .contains(viewer.party()))
                .ifPresent(draft -> issues.add(Issue.error(
                        "consignment.describe.notAParty",
                        first.number(),
                        "consignor",
                        first.text("consignor"),
                        "your own party as consignor, consignee or broker")));
        return issues;
    }

    @Override
    public String commit(Viewer viewer, List<ImportRow> rows) {
        return consignments
                .describe(viewer, reader.read(text(rows)).draft().orElseThrow())
                .reference();
    }

    private static List<Issue> contradictions(ImportRow first, ImportRow row) {
        return SHARED.stream()
                .filter(key -> row.has(key) && !row.text(key).equals(first.text(key)))
                .map(key -> Issue.error(
                        "consignment.import.contradiction",
                        row.number(),
                        key,
                        row.text(key),
                        first.text(key) + " as in row " + first.number() + ", or blank"))
                .toList();
    }

    private static DraftText text(List<ImportRow> rows) {
        ImportRow first = rows.getFirst();
        return new DraftText(
                first.text("consignor"),
                first.text("consignee"),
                first.text("broker"),
                first.text("from"),
                first.text("to"),
                first.text("ready"),
                first.text("latest_arrival"),
                rows.stream().map(ConsignmentsImport::goods).toList(),
                units(first));
    }

    private static GoodsText goods(ImportRow row) {
        return new GoodsText(
                row.text("hs_code"),
                row.text("description"),
                row.text("quantity"),
                row.text("unit"),
                row.text("gross_mass_kg"),
                row.text("net_mass_kg"),
                row.text("value"),
                row.text("currency"),
                row.text("origin"));
    }

    /** Container numbers of one cell, apart by commas, semicolons or bars. */
    private static List<UnitText> units(ImportRow first) {
        return Stream.of(first.text("containers").split("[,;|]"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .map(number -> new UnitText(number, first.text("container_type")))
                .toList();
    }

    /** The finding with the row of the file and the key of the column it is about. */
    private static Issue placed(Issue issue, List<ImportRow> rows) {
        Matcher line = LINE.matcher(issue.column());
        Matcher unit = UNIT.matcher(issue.column());
        ImportRow row = rows.getFirst();
        String field = issue.column();
        if (line.matches()) {
            row = rows.get(Integer.parseInt(line.group(1)));
            field = line.group(2);
        } else if (unit.matches()) {
            field = unit.group(1);
        }
        return new Issue(
                issue.severity(),
                issue.code(),
                row.number(),
                COLUMN.getOrDefault(field, field),
                issue.value(),
                issue.hint());
    }
}
