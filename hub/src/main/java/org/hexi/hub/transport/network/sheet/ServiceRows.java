package org.hexi.hub.transport.network.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.exchange.ImportRow;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.ServiceForm.CapabilitiesForm;
import org.hexi.hub.transport.network.ServiceForm.CutOffsForm;
import org.hexi.hub.transport.network.ServiceForm.RateForm;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.hexi.hub.transport.network.ServiceForm.TrackForm;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one service. What the file has no column for stays as it is in the form in force; a blank cell of a column the
 * file has is nothing. Of one thread.
 */
final class ServiceRows {
    private static final Set<String> CARRIES = Set.of("units", "powered", "dangers");
    private static final Set<String> CUT_OFFS = Set.of("cutoff", "cutoff_by_class", "cutoff_documents");

    private final List<ImportRow> rows;
    private final ImportRow first;
    private final Optional<ServiceForm> before;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, List<Long>> rowsOf = new HashMap<>();

    /** @param before the form in force, if there is one */
    ServiceRows(List<ImportRow> rows, Optional<ServiceForm> before) {
        this.rows = rows;
        this.first = rows.getFirst();
        this.before = before;
    }

    String id() {
        return first.text("id");
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** Whether the service ends. */
    boolean ends() {
        return cell(first, "ends", CellWords::yes).orElse(false);
    }

    ServiceForm form() {
        contradictions();
        List<StopForm> stops = first.knows("place") ? stops() : kept(ServiceForm::stops);
        List<TrackForm> tracks = first.knows("place") ? tracks() : kept(ServiceForm::tracks);
        String carrier = whole("carrier", ServiceForm::carrierCode, Function.identity());
        return new ServiceForm(
                id(),
                whole("name_en", ServiceForm::nameEn, Function.identity()),
                whole("name_zh", ServiceForm::nameZh, Function.identity()),
                whole("name_ru", ServiceForm::nameRu, Function.identity()),
                carrier,
                before.filter(form ->
                                form.carrierCode() != null && form.carrierCode().equals(carrier))
                        .map(ServiceForm::carrier)
                        .orElse(null),
                whole("carriage", ServiceForm::carriage, CellWords::upper),
                first.knows("days") ? cell(first, "days", CellWords::days).orElse(List.of()) : kept(ServiceForm::days),
                dates("also_on", ServiceForm::alsoOn),
                dates("not_on", ServiceForm::notOn),
                whole("first_departure", ServiceForm::firstDeparture, CellWords::time),
                whole("zone", ServiceForm::zone, Function.identity()),
                capacity(),
                cutOffs(),
                carries(),
                whole("vehicle_class", ServiceForm::vehicleClass, Function.identity()),
                whole("runs_from", ServiceForm::validFrom, CellWords::day),
                whole("runs_to", ServiceForm::validTo, CellWords::day),
                stops,
                tracks,
                SheetColumns.OF_PRICE.stream().anyMatch(first::knows) ? tariff() : kept(ServiceForm::tariff));
    }

    /**
     * Row and column of a field of the form.
     *
     * @param pointer such as {@code /stops/2/place}
     */
    Issue located(Issue issue, String pointer) {
        String[] parts = pointer.split("/");
        String field = parts.length > 1 ? parts[1] : "";
        int number = parts.length > 2 && parts[2].matches("\\d{1,6}") ? Integer.parseInt(parts[2]) : 0;
        List<Long> known = rowsOf.getOrDefault(field, List.of());
        long row = number < known.size() ? known.get(number) : first.number();
        return new Issue(issue.severity(), issue.code(), row, column(field, parts), issue.value(), issue.hint());
    }

    private static String column(String field, String[] parts) {
        String last = parts.length > 1 ? parts[parts.length - 1] : "";
        return switch (field) {
            case "stops" -> FieldColumns.OF_STOP.getOrDefault(last, "place");
            case "tracks" -> parts.length > 4 ? "track_sections" : "track_km";
            case "tariff" -> FieldColumns.OF_PRICE.getOrDefault(last, "per_teu");
            case "cutOffs" -> FieldColumns.OF_CUT_OFFS.getOrDefault(parts.length > 2 ? parts[2] : "", "cutoff");
            case "carries" -> parts.length > 2 ? parts[2] : "units";
            default -> FieldColumns.OF_SERVICE.getOrDefault(field, field);
        };
    }

    /** Whether this very cell was found wrong already, so that what follows from it need not be told. */
    boolean isTold(Issue issue) {
        return issues.stream()
                .anyMatch(told -> told.row() == issue.row() && told.column().equals(issue.column()));
    }

    private void contradictions() {
        for (ImportRow row : rows.subList(1, rows.size())) {
            for (String column : SheetColumns.OF_SERVICE) {
                if (row.has(column) && !row.text(column).equals(first.text(column))) {
                    issues.add(Issue.error(
                            "network.sheet.contradiction",
                            row.number(),
                            column,
                            row.text(column),
                            "the same as in the first row of the service"));
                }
            }
        }
    }

    private List<StopForm> stops() {
        List<StopForm> stops = new ArrayList<>();
        for (ImportRow row : rows) {
            if (row.has("place")) {
                rowsOf.computeIfAbsent("stops", field -> new ArrayList<>()).add(row.number());
                stops.add(new StopForm(
                        CellWords.upper(row.text("place")),
                        cell(row, "arrival", CellWords::minutes).orElse(null),
                        cell(row, "departure", CellWords::minutes).orElse(null),
                        cell(row, "handling", CellWords::yes).orElse(null)));
            } else if (SheetColumns.OF_CALL.stream().anyMatch(row::has)) {
                issues.add(Issue.error("network.form.missing", row.number(), "place", null, "a value"));
            }
        }
        return stops;
    }

    /** Each leads to the place of its row from the place of the call before. */
    private List<TrackForm> tracks() {
        List<TrackForm> tracks = new ArrayList<>();
        @Nullable String from = null;
        for (ImportRow row : rows) {
            if (!row.has("place")) {
                continue;
            }
            if (row.has("track_km") || row.has("track_sections")) {
                rowsOf.computeIfAbsent("tracks", field -> new ArrayList<>()).add(row.number());
                tracks.add(new TrackForm(
                        from,
                        CellWords.upper(row.text("place")),
                        cell(row, "track_km", CellWords::decimal).orElse(null),
                        cell(row, "track_sections", CellWords::sections).orElse(List.of())));
            }
            from = CellWords.upper(row.text("place"));
        }
        return tracks;
    }

    private List<RateForm> tariff() {
        List<RateForm> prices = new ArrayList<>();
        for (ImportRow row : rows) {
            if (SheetColumns.OF_PRICE.stream().anyMatch(row::has)) {
                rowsOf.computeIfAbsent("tariff", field -> new ArrayList<>()).add(row.number());
                prices.add(new RateForm(
                        text(row, "currency", CellWords::upper),
                        amount(row, "per_teu"),
                        amount(row, "per_teu_km"),
                        text(row, "price_from", CellWords::day),
                        text(row, "price_to", CellWords::day)));
            }
        }
        return prices;
    }

    private @Nullable BigDecimal amount(ImportRow row, String column) {
        return cell(row, column, CellWords::decimal).orElse(null);
    }

    private List<String> dates(String column, Function<ServiceForm, List<String>> field) {
        if (!first.knows(column)) {
            return kept(field);
        }
        List<String> dates = new ArrayList<>();
        for (ImportRow row : rows) {
            for (String date : CellWords.dates(row.text(column))) {
                rowsOf.computeIfAbsent(column.equals("also_on") ? "alsoOn" : "notOn", key -> new ArrayList<>())
                        .add(row.number());
                dates.add(date);
            }
        }
        return dates;
    }

    private @Nullable Integer capacity() {
        return first.knows("capacity_teu")
                ? cell(first, "capacity_teu", CellWords::whole).orElse(null)
                : before.map(ServiceForm::capacityTeu).orElse(null);
    }

    private @Nullable CutOffsForm cutOffs() {
        Optional<CutOffsForm> old = before.map(ServiceForm::cutOffs);
        if (CUT_OFFS.stream().noneMatch(first::knows)) {
            return old.orElse(null);
        }
        return new CutOffsForm(
                first.knows("cutoff")
                        ? cell(first, "cutoff", CellWords::minutes).orElse(null)
                        : old.map(CutOffsForm::gateMinutes).orElse(null),
                minutesByWord("cutoff_by_class", old.map(CutOffsForm::byClass)),
                minutesByWord("cutoff_documents", old.map(CutOffsForm::documents)));
    }

    private Map<String, Integer> minutesByWord(String column, Optional<Map<String, Integer>> old) {
        return first.knows(column)
                ? cell(first, column, CellWords::minutesByWord).orElse(Map.of())
                : old.orElse(Map.of());
    }

    /** Three blank cells: everything is carried. */
    private @Nullable CapabilitiesForm carries() {
        Optional<CapabilitiesForm> old = before.map(ServiceForm::carries);
        if (CARRIES.stream().noneMatch(first::knows)) {
            return old.orElse(null);
        }
        if (CARRIES.stream().noneMatch(column -> first.has(column) || !first.knows(column) && old.isPresent())) {
            return null;
        }
        return new CapabilitiesForm(
                first.knows("units")
                        ? CellWords.words(first.text("units"))
                        : old.map(CapabilitiesForm::units).orElse(List.of()),
                first.knows("powered")
                        ? cell(first, "powered", CellWords::yes).orElse(null)
                        : old.map(CapabilitiesForm::powered).orElse(null),
                first.knows("dangers")
                        ? cell(first, "dangers", CellWords::numbers).orElse(List.of())
                        : old.map(CapabilitiesForm::dangers).orElse(List.of()));
    }

    /** A text of the service as a whole. */
    private @Nullable String whole(
            String column, Function<ServiceForm, @Nullable String> field, Function<String, String> reading) {
        return first.knows(column)
                ? text(first, column, reading)
                : before.map(field).orElse(null);
    }

    private <T> List<T> kept(Function<ServiceForm, List<T>> field) {
        return before.map(field).orElse(List.of());
    }

    private static @Nullable String text(ImportRow row, String column, Function<String, String> reading) {
        return CellWords.read(row.text(column), reading).orElse(null);
    }

    /** A cell; nothing where it is blank, or wrong, which is told. */
    private <T> Optional<T> cell(ImportRow row, String column, BiFunction<String, String, T> reading) {
        try {
            return CellWords.read(row.text(column), text -> reading.apply(column, text));
        } catch (InvalidValue invalid) {
            Issue issue = Issue.of(invalid, row.number(), column);
            if (!isTold(issue)) {
                issues.add(issue);
            }
            return Optional.empty();
        }
    }

    /** Names of columns by names of fields. */
    private static final class FieldColumns {
        static final Map<String, String> OF_STOP = Map.of(
                "place", "place",
                "arrivalOffsetMinutes", "arrival",
                "departureOffsetMinutes", "departure");
        static final Map<String, String> OF_PRICE = Map.of(
                "currency", "currency",
                "perTeu", "per_teu",
                "perTeuKilometre", "per_teu_km",
                "validFrom", "price_from",
                "validTo", "price_to");
        static final Map<String, String> OF_CUT_OFFS = Map.of(
                "gateMinutes", "cutoff",
                "byClass", "cutoff_by_class",
                "documents", "cutoff_documents");
        static final Map<String, String> OF_SERVICE = Map.ofEntries(
                Map.entry("nameEn", "name_en"),
                Map.entry("nameZh", "name_zh"),
                Map.entry("nameRu", "name_ru"),
                Map.entry("carrierCode", "carrier"),
                Map.entry("alsoOn", "also_on"),
                Map.entry("notOn", "not_on"),
                Map.entry("firstDeparture", "first_departure"),
                Map.entry("capacityTeu", "capacity_teu"),
                Map.entry("vehicleClass", "vehicle_class"),
                Map.entry("validFrom", "runs_from"),
                Map.entry("validTo", "runs_to"));

        private FieldColumns() {}
    }
}
