package org.hexi.cli.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What becomes of bookings as a table for a terminal, worst first, times in UTC. Immutable. */
record ReplanTable(JsonNode answer) {
    private static final List<String> OUTCOMES = List.of("BROKEN", "MOVED", "KEPT", "UNKNOWN");
    private static final String ROW = "%-8s  %-12s  %-20s  %-20s  %12s  %10s  %8s  %s";

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!answer.path("bookings").isEmpty()) {
            lines.add(ROW.formatted("", "booking", "was released", "is released", "cost", "CO2e kg", "points", "way"));
            OUTCOMES.forEach(outcome -> answer.path("bookings")
                    .valueStream()
                    .filter(row -> row.path("outcome").asString().equals(outcome))
                    .forEach(row -> lines.add(row(row))));
        }
        lines.add(counts("bookings", answer.path("counts")));
        if (answer.has("house") && !answer.path("house").isNull()) {
            lines.add(counts("all open bookings of the house", answer.path("house")));
        }
        return lines;
    }

    private static String row(JsonNode row) {
        return ROW.formatted(
                        row.path("outcome").asString().toLowerCase(Locale.ROOT),
                        row.path("reference").asString(),
                        row.at("/before/arrival").asString("-"),
                        row.at("/after/arrival").asString("-"),
                        signed(row.at("/change/cost"), 0, 2),
                        signed(row.at("/change/co2eKilograms"), 0, 1),
                        signed(row.at("/change/probability"), 2, 1),
                        way(row))
                .stripTrailing();
    }

    private static String way(JsonNode row) {
        String reason = row.at("/broken/code").asString("");
        if (!reason.isEmpty() || row.path("moved").isEmpty()) {
            return reason;
        }
        String legs = row.at("/moved/legs")
                .valueStream()
                .map(leg -> leg.path("departureId").asString("road") + " "
                        + leg.path("to").asString())
                .collect(Collectors.joining(" "));
        String id = row.at("/moved/itinerary").asString("");
        return (row.at("/moved/legs/0/from").asString() + " " + legs + "  " + id).stripTrailing();
    }

    private static String signed(JsonNode change, int movedRight, int decimals) {
        if (change.isMissingNode() || change.isNull()) {
            return "-";
        }
        BigDecimal figure = new BigDecimal(change.asString()).movePointRight(movedRight);
        return "%+.{n}f".replace("{n}", String.valueOf(decimals)).formatted(figure);
    }

    private static String counts(String of, JsonNode counts) {
        return "%s: %s kept, %s moved, %s broken, %s not told"
                .formatted(
                        of,
                        counts.path("kept").asString(),
                        counts.path("moved").asString(),
                        counts.path("broken").asString(),
                        counts.path("unknown").asString());
    }
}
