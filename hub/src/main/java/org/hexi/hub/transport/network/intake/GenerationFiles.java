package org.hexi.hub.transport.network.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.generation.AirLine;
import org.hexi.hub.transport.network.generation.Aircraft;
import org.hexi.hub.transport.network.generation.Carrier;
import org.hexi.hub.transport.network.generation.Demand;
import org.hexi.hub.transport.network.generation.LorryLine;
import org.hexi.hub.transport.network.generation.Plan;
import org.hexi.hub.transport.network.generation.RailLine;
import org.hexi.hub.transport.network.generation.Range;
import org.hexi.hub.transport.network.generation.Terms;
import org.hexi.hub.transport.network.generation.Trade;
import org.hexi.hub.transport.network.intake.Rows.Row;

/** Reads the plan the wide timetable is generated from. */
final class GenerationFiles {
    private static final String GENERATION = "data/network/generation/";
    /** Stands where the room is not a matter of the row. */
    private static final Range ANY_ROOM = new Range(0, 0);

    private GenerationFiles() {}

    static Plan read() {
        return new Plan(
                Rows.read(GENERATION + "rail-lines.csv", GenerationFiles::railLine),
                Rows.read(GENERATION + "trades.csv", GenerationFiles::trade),
                Rows.read(GENERATION + "air-lines.csv", GenerationFiles::airLine),
                Rows.read(GENERATION + "lorry-lines.csv", GenerationFiles::lorryLine),
                byKey(Rows.read(GENERATION + "aircraft.csv", GenerationFiles::aircraft), Aircraft::type),
                byKey(Rows.read(GENERATION + "carriers.csv", GenerationFiles::carrier), Carrier::code));
    }

    private static RailLine railLine(Row row) {
        return new RailLine(
                demand(row),
                terms(row, range(row, "teu")),
                RailLine.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                places(row, "via"),
                Set.copyOf(places(row, "calls")));
    }

    private static Trade trade(Row row) {
        return new Trade(
                row.text("direction"),
                places(row, "loads"),
                places(row, "discharges"),
                row.number("strings"),
                range(row, "load_calls"),
                range(row, "discharge_calls"),
                range(row, "sailings"),
                terms(row, range(row, "teu")),
                row.text("ship_class"),
                row.number("km_per_hour"),
                row.number("port_hours"));
    }

    /** The room of a flight follows from its aircraft. */
    private static AirLine airLine(Row row) {
        return new AirLine(demand(row), terms(row, ANY_ROOM), row.list("aircraft"), places(row, "via"));
    }

    private static LorryLine lorryLine(Row row) {
        return new LorryLine(demand(row), terms(row, range(row, "teu")), Set.copyOf(row.list("countries")));
    }

    private static Aircraft aircraft(Row row) {
        return new Aircraft(
                row.text("type"), row.number("cargo_tonnes"), row.number("cruise_km_per_hour"), row.number("range_km"));
    }

    private static Carrier carrier(Row row) {
        return new Carrier(
                row.text("code"), row.text("name_en"), row.decimal("base_per_teu"), row.decimal("per_teu_km"));
    }

    private static Demand demand(Row row) {
        return new Demand(
                row.text("direction"),
                row.list("origins"),
                row.list("destinations"),
                range(row, "km"),
                range(row, "per_week"),
                row.number("total_per_week"));
    }

    private static Terms terms(Row row, Range capacityTeu) {
        return new Terms(row.list("carriers"), row.number("cutoff_hours"), capacityTeu);
    }

    private static Range range(Row row, String column) {
        return new Range(row.number(column + "_from"), row.number(column + "_to"));
    }

    private static List<PlaceCode> places(Row row, String column) {
        return row.list(column).stream().map(PlaceCode::new).toList();
    }

    private static <T> Map<String, T> byKey(List<T> rows, Function<T, String> key) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
