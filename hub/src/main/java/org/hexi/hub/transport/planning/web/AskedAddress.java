package org.hexi.hub.transport.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.routing.api.Demand;
import org.jspecify.annotations.Nullable;

/** The question as it stands in an address, and the addresses that ask it without one demand. Immutable. */
record AskedAddress(Map<String, List<String>> parameters) {
    static AskedAddress of(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return new AskedAddress(parameters);
    }

    private static final Set<String> LOOKS = Set.of("sort", "all", "row", "rows", "exact");

    /** The question alone, without the ranges and the order of what is shown. */
    AskedAddress asked() {
        Map<String, List<String>> rest = new LinkedHashMap<>(parameters);
        rest.keySet().removeAll(ShownForm.FIELDS);
        rest.keySet().removeAll(LOOKS);
        return new AskedAddress(rest);
    }

    /** The same without one field. */
    AskedAddress without(String field) {
        Map<String, List<String>> rest = new LinkedHashMap<>(parameters);
        rest.remove(field);
        return new AskedAddress(rest);
    }

    /** The page that asks the same for another ready time. */
    String ready(String local) {
        Map<String, List<String>> other = new LinkedHashMap<>(parameters);
        other.put("ready", List.of(local));
        return page() + "?" + written(other);
    }

    /** The page that asks. */
    public String back() {
        return page() + "?" + query();
    }

    /** All of it, without a question mark. */
    public String query() {
        return written(parameters);
    }

    /** The page that asks without the demand; empty for demands of the world, which nobody can waive. */
    public Optional<String> without(Demand demand) {
        Set<String> fields = fields(demand);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> rest = new LinkedHashMap<>(parameters);
        rest.keySet().removeAll(fields);
        // left out, the latest arrival of a dossier would come back from its wish
        if (demand == Demand.LATEST_ARRIVAL) {
            rest.put("latest", List.of(""));
        }
        return Optional.of(page() + "?" + written(rest));
    }

    private String page() {
        @Nullable List<String> dossier = parameters.get("consignment");
        return dossier == null || dossier.getFirst().isEmpty()
                ? "/plan"
                : "/consignments/" + encoded(dossier.getFirst()) + "/plan";
    }

    private static Set<String> fields(Demand demand) {
        return switch (demand) {
            case LATEST_ARRIVAL -> Set.of("latest");
            case MOST_COST -> Set.of("mostCost");
            case CARBON_BUDGET -> Set.of("mostCo2e");
            case REQUIREMENTS -> Set.of("viaPlace", "needMode", "needCarrier");
            case BANS -> Set.of("avoidPlace", "avoidMode", "avoidCarrier");
            case PAPERS -> Set.of("noteReady", "releaseReady", "grossMassReady", "dangerReady", "phytoReady");
            case HANDLING -> Set.of("unit", "refrigerated", "danger");
            case ROOM, CLOSURES, EMBARGOES -> Set.of();
        };
    }

    private static String written(Map<String, List<String>> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
