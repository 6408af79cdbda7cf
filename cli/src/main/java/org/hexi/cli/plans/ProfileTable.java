package org.hexi.cli.plans;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What each ready time offers as a table for a terminal, times in UTC. Immutable. */
record ProfileTable(JsonNode answer) {
    private static final String ROW = "%-20s  %-20s  %12s  %10s  %9s  %5s  %6s";

    List<String> lines() {
        if (answer.path("chances").isEmpty()) {
            return List.of(PlanTable.noWay(answer));
        }
        List<String> lines = new ArrayList<>();
        String currency = answer.at("/chances/0/currency").asString();
        lines.add(ROW.formatted("ready by", "earliest", "least " + currency, "least CO2e", "safest", "ways", "missed"));
        answer.path("chances").forEach(chance -> lines.add(row(chance)));
        lines.add("missed: ways whoever is ready later does not have any more");
        return lines;
    }

    private static String row(JsonNode chance) {
        return ROW.formatted(
                chance.path("readyBy").asString(),
                chance.path("earliestArrival").asString(),
                PlanTable.rounded(chance, "leastCost", 2),
                PlanTable.rounded(chance, "leastCo2eKilograms", 1),
                PlanTable.percent(chance.path("highestProbability")),
                chance.path("ways").size(),
                chance.path("gained").asString());
    }
}
