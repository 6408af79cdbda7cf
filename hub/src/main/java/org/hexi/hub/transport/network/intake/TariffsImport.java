package org.hexi.hub.transport.network.intake;

import static org.hexi.hub.platform.exchange.ImportColumn.optional;
import static org.hexi.hub.platform.exchange.ImportColumn.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.ImportColumn;
import org.hexi.hub.platform.exchange.ImportKind;
import org.hexi.hub.platform.exchange.ImportRow;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.network.RateRejection;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariffs;
import org.springframework.stereotype.Component;

/**
 * Tariffs of carriers from a file. Rows with the same id are one tariff: what it is as a whole stands in its first row, and each
 * row may bring a rate for one unit and one surcharge.
 */
@Component
class TariffsImport implements ImportKind {
    /** Key of the column by name of the field where the two differ. */
    private static final Map<String, String> COLUMNS = Map.of(
            "perKilogram", "per_kg",
            "kilogramsPerCubicMetre", "kg_per_m3",
            "perKilometre", "per_km",
            "name", "surcharge_name",
            "validTo", "valid_to",
            "units", "unit",
            "surcharges", "surcharge");

    private final Tariffs tariffs;

    TariffsImport(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    @Override
    public String code() {
        return "rates";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OPERATOR, Role.ADMINISTRATOR);
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                required("id", label("id"), "HXR-R101"),
                required("carrier", label("carrier"), "HXR"),
                required("service", label("service"), "R101"),
                required("currency", label("currency"), "CNY"),
                required("valid_from", label("valid_from"), "2026-03-01"),
                optional("valid_to", label("valid_to"), "2026-12-31"),
                optional("minimum", label("minimum"), "1500"),
                optional("per_kg", label("per_kg"), "0.05"),
                optional("kg_per_m3", label("kg_per_m3"), "167"),
                optional("unit", label("unit"), "CONTAINER_40"),
                optional("refrigerated", label("refrigerated"), "no"),
                optional("base", label("base"), "900"),
                optional("per_km", label("per_km"), "3.20"),
                optional("surcharge", label("surcharge"), "FUEL"),
                optional("surcharge_name", label("surcharge_name"), "Traction current"),
                optional("surcharge_basis", label("surcharge_basis"), "PERCENT"),
                optional("surcharge_amount", label("surcharge_amount"), "6.5"),
                optional("surcharge_from", label("surcharge_from"), "2026-03-01"),
                optional("surcharge_to", label("surcharge_to"), "2026-06-30"));
    }

    @Override
    public String group(ImportRow row) {
        return row.has("id") ? "rate " + row.text("id") : "row " + row.number();
    }

    @Override
    public List<Issue> check(Viewer viewer, List<ImportRow> rows) {
        List<Issue> issues = new ArrayList<>();
        rows.stream().skip(1).forEach(row -> issues.addAll(TariffReading.contradictions(rows.getFirst(), row)));
        try {
            tariffs.check(viewer, TariffReading.of(rows));
        } catch (TariffReading.Misread misread) {
            issues.add(issue(misread.fault(), misread.row()));
        } catch (InvalidValue invalid) {
            issues.add(issue(invalid, rows.getFirst().number()));
        } catch (Rejected refused) {
            issues.add(issue(refused, rows.getFirst()));
        }
        return issues;
    }

    @Override
    public String commit(Viewer viewer, List<ImportRow> rows) {
        Tariff tariff = TariffReading.of(rows);
        return tariffs.put(viewer, tariff).tariff().id();
    }

    private static Issue issue(InvalidValue invalid, long row) {
        return Issue.of(invalid, row, COLUMNS.getOrDefault(invalid.field(), invalid.field()));
    }

    private static Issue issue(Rejected refused, ImportRow row) {
        String code = refused.rejection().code();
        return refused.rejection() instanceof RateRejection.NotYours
                ? Issue.error(code, row.number(), "carrier", row.text("carrier"), "your own carrier")
                : Issue.error(code, row.number(), "id", row.text("id"), "a rate that meets no other");
    }

    private static String label(String key) {
        return "network.import.rate." + key;
    }
}
