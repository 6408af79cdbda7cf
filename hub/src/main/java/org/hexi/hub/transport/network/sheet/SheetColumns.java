package org.hexi.hub.transport.network.sheet;

import static org.hexi.hub.platform.exchange.ImportColumn.optional;
import static org.hexi.hub.platform.exchange.ImportColumn.required;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexi.hub.platform.exchange.ImportColumn;

/** The columns of the table, in the order they are written. */
final class SheetColumns {
    /** What a service is as a whole: said in its first row, not otherwise in a later one. */
    static final List<String> OF_SERVICE = List.of(
            "ends",
            "name_en",
            "name_zh",
            "name_ru",
            "carrier",
            "carriage",
            "days",
            "first_departure",
            "zone",
            "capacity_teu",
            "cutoff",
            "cutoff_by_class",
            "cutoff_documents",
            "units",
            "powered",
            "dangers",
            "vehicle_class",
            "runs_from",
            "runs_to");

    static final List<String> OF_CALL = List.of("arrival", "departure", "handling", "track_km", "track_sections");
    static final Set<String> OF_PRICE = Set.of("currency", "per_teu", "per_teu_km", "price_from", "price_to");

    static final List<ImportColumn> ALL = List.of(
            required("id", label("id"), "HXR-501"),
            optional("ends", label("ends"), "no"),
            optional("name_en", label("name_en"), "Lanzhou - Jiayuguan express"),
            optional("name_zh", label("name_zh"), "兰州—嘉峪关快班"),
            optional("name_ru", label("name_ru"), "Ланьчжоу — Цзяюйгуань, экспресс"),
            optional("carrier", label("carrier"), "HXR"),
            optional("carriage", label("carriage"), "RAIL"),
            optional("days", label("days"), "MON WED FRI"),
            optional("also_on", label("also_on"), "2026-10-01 2026-10-02"),
            optional("not_on", label("not_on"), "2026-12-25"),
            optional("first_departure", label("first_departure"), "09:30"),
            optional("zone", label("zone"), "Asia/Shanghai"),
            optional("capacity_teu", label("capacity_teu"), "104"),
            optional("cutoff", label("cutoff"), "1440"),
            optional("cutoff_by_class", label("cutoff_by_class"), "DANGEROUS=2880"),
            optional("cutoff_documents", label("cutoff_documents"), "CUSTOMS_RELEASE=720"),
            optional("units", label("units"), "CONTAINER_20 CONTAINER_40"),
            optional("powered", label("powered"), "yes"),
            optional("dangers", label("dangers"), "3 8 9"),
            optional("vehicle_class", label("vehicle_class"), "freight-train"),
            optional("runs_from", label("runs_from"), "2026-10-01"),
            optional("runs_to", label("runs_to"), "2027-12-31"),
            optional("place", label("place"), "LZD"),
            optional("arrival", label("arrival"), "420"),
            optional("departure", label("departure"), "600"),
            optional("handling", label("handling"), "yes"),
            optional("track_km", label("track_km"), "279"),
            optional("track_sections", label("track_sections"), "CN 279 electric"),
            optional("currency", label("currency"), "CNY"),
            optional("per_teu", label("per_teu"), "620"),
            optional("per_teu_km", label("per_teu_km"), "1.9"),
            optional("price_from", label("price_from"), "2026-10-01"),
            optional("price_to", label("price_to"), "2027-12-31"));

    /** A train with three calls; a train needs no track where the network knows one. */
    static final List<Map<String, String>> EXAMPLES = List.of(
            first(),
            Map.of("id", "HXR-501", "place", "WUW", "arrival", "420", "departure", "600", "handling", "yes"),
            Map.of("id", "HXR-501", "place", "JGN", "arrival", "1320", "handling", "yes"));

    private SheetColumns() {}

    private static Map<String, String> first() {
        Map<String, String> row = new HashMap<>();
        ALL.stream()
                .filter(column -> !OF_CALL.contains(column.key()))
                .forEach(column -> row.put(column.key(), column.example()));
        row.put("departure", "0");
        row.put("handling", "yes");
        return row;
    }

    static String label(String key) {
        return "network.sheet." + key;
    }
}
