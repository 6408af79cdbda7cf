package org.hexi.hub.transport.network.intake;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.Crossing;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.network.intake.Rows.Row;
import org.hexi.hub.transport.network.model.EmissionClasses;

/** Puts the three files of services, stops and crossings together. */
final class ServiceFiles {
    private static final String NETWORK = "data/network/";

    private final List<BorderPair> pairs;
    private final EmissionClasses classes;
    private final Map<String, List<Stop>> stops = new HashMap<>();
    private final Map<String, List<Crossing>> crossings = new HashMap<>();

    ServiceFiles(List<BorderPair> pairs, EmissionClasses classes) {
        this.pairs = pairs;
        this.classes = classes;
    }

    List<ServiceView> read() {
        Rows.read(
                NETWORK + "service-stops.csv",
                row -> stops.computeIfAbsent(row.text("service_id"), service -> new ArrayList<>())
                        .add(stop(row)));
        Rows.read(
                NETWORK + "service-crossings.csv",
                row -> crossings
                        .computeIfAbsent(row.text("service_id"), service -> new ArrayList<>())
                        .add(crossing(row)));
        return Rows.read(NETWORK + "services.csv", this::service);
    }

    private ServiceView service(Row row) {
        String id = row.text("service_id");
        Carriage carriage = Carriage.valueOf(row.text("mode").toUpperCase(Locale.ROOT));
        return new ServiceView(
                id,
                row.text("name_en"),
                row.text("name_zh"),
                row.text("name_ru"),
                row.text("carrier"),
                row.text("carrier_code"),
                carriage,
                days(row),
                LocalTime.parse(row.text("first_departure_local")),
                ZoneId.of(row.text("zone")),
                Duration.ofHours(row.number("cutoff_hours")),
                row.number("capacity_teu"),
                row.validity(),
                classes.of(id, carriage),
                stops.getOrDefault(id, List.of()).stream()
                        .sorted(Comparator.comparingInt(Stop::number))
                        .toList(),
                crossings.getOrDefault(id, List.of()),
                row.text("basis").equals("generated"));
    }

    private static Set<DayOfWeek> days(Row row) {
        return row.list("days_of_week").stream()
                .map(Integer::parseInt)
                .map(DayOfWeek::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stop stop(Row row) {
        Duration arrival = minutes(row, "arrival_offset_minutes", Duration.ZERO);
        Duration departure = minutes(row, "departure_offset_minutes", arrival);
        return new Stop(row.number("seq"), row.place("place"), arrival, departure, row.yes("handling"));
    }

    private static Duration minutes(Row row, String column, Duration otherwise) {
        return row.optional(column)
                .map(Long::parseLong)
                .map(Duration::ofMinutes)
                .orElse(otherwise);
    }

    private Crossing crossing(Row row) {
        BorderPair pair = pairs.stream()
                .filter(known -> known.joins(row.place("border_pair_a"), row.place("border_pair_b")))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        "network.crossing.pair", "border_pair_a", row.text("border_pair_a"), "a known border pair"));
        return new Crossing(
                row.number("from_seq"), row.number("to_seq"), pair, Duration.ofHours(row.number("allowance_hours")));
    }
}
