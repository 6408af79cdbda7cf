package org.hexi.cli.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The front as a table for a terminal, times in UTC. Immutable. */
record PlanTable(JsonNode answer) {
    private static final String ROW = "%3s  %-20s  %12s  %10s  %9s  %s";

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (answer.path("options").isEmpty()) {
            lines.add(noWay(answer));
        } else {
            lines.add(heading());
            answer.path("options").forEach(way -> lines.add(row(lines.size(), way)));
            lines.add(exactness());
            if (answer.hasNonNull("representativesWithin")) {
                lines.add(few());
            }
        }
        answer.path("reliefs").forEach(relief -> lines.add(relief(relief)));
        return lines;
    }

    private String heading() {
        String currency = answer.at("/options/0/currency").asString();
        return ROW.formatted("#", "released", "cost " + currency, "CO2e kg", "all holds", "way");
    }

    private static String row(int number, JsonNode way) {
        return ROW.formatted(
                number,
                way.path("arrival").asString(),
                rounded(way, "cost", 2),
                rounded(way, "co2eKilograms", 1),
                percent(way.path("probability")),
                chain(way) + "  " + way.path("id").asString());
    }

    /** Such as {@code LZD R103 HRS rail ALK R107 TAS}: what carries the goods between the places. */
    private static String chain(JsonNode way) {
        Stream<String> first = Stream.of(way.at("/legs/0/calls/0/place").asString());
        Stream<String> legs = way.path("legs").valueStream().flatMap(leg -> {
            JsonNode calls = leg.path("calls");
            String last = calls.path(calls.size() - 1).path("place").asString();
            return Stream.of(leg.path("service").asString(leg.path("mode").asString()), last);
        });
        return Stream.of(door(way, "PICKUP"), first, legs, door(way, "DELIVERY"))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    /** Such as {@code 46.2 km} before the first terminal and after the last one. */
    private static Stream<String> door(JsonNode way, String end) {
        return way.path("miles")
                .valueStream()
                .filter(mile -> end.equals(mile.path("end").asString()))
                .map(mile -> "lorry " + rounded(mile, "distanceKilometres", 1) + " km");
    }

    private String exactness() {
        return answer.path("exact").asBoolean()
                ? "exact on a grid of " + measures(answer.path("resolution"))
                : "within a tolerance of " + measures(answer.path("tolerance"));
    }

    private String few() {
        return "these stand for all %s options: no other is better than one of them by more than %s"
                .formatted(answer.path("count").asString(), measures(answer.path("representativesWithin")));
    }

    private static String measures(JsonNode grid) {
        return "%s min, %s in cost, %s kg, %s millionths of -ln p"
                .formatted(
                        grid.path("minutes").asString(),
                        grid.path("cost").asString(),
                        grid.path("co2eKilograms").asString(),
                        grid.path("riskMicros").asString());
    }

    static String noWay(JsonNode answer) {
        String earliest = answer.at("/whyEmpty/earliestArrival").asString("");
        return "no way: " + answer.at("/whyEmpty/code").asString()
                + (earliest.isEmpty()
                        ? ""
                        : "; without what stands in the way, the earliest arrival would be " + earliest);
    }

    private static String relief(JsonNode relief) {
        return "without %s: %s more; earliest %s, cheapest %s %s, cleanest %s kg, safest %s"
                .formatted(
                        relief.path("demand").asString(),
                        relief.path("ways").asString(),
                        relief.path("earliestArrival").asString(),
                        rounded(relief, "leastCost", 2),
                        relief.path("currency").asString(),
                        rounded(relief, "leastCo2eKilograms", 1),
                        percent(relief.path("highestProbability")));
    }

    static String rounded(JsonNode node, String field, int decimals) {
        return new BigDecimal(node.path(field).asString())
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String percent(JsonNode share) {
        return new BigDecimal(share.asString())
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString() + " %";
    }
}
