package org.hexi.hub.transport.network.gtfs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hexi.gtfs.Agency;
import org.hexi.hub.transport.network.Network;

/** Who carries what an agency runs: the carrier the terms name, or the one whose code the agency bears. Not thread-safe. */
final class Carriers {
    private final Map<String, String> names;
    private final FeedTerms terms;
    private final IssueBook issues;

    /** @param names of all carriers, by code */
    Carriers(Map<String, String> names, FeedTerms terms, IssueBook issues) {
        this.names = Map.copyOf(names);
        this.terms = terms;
        this.issues = issues;
    }

    /** Names of those that run a service. */
    static Map<String, String> of(Network network) {
        Map<String, String> names = new HashMap<>();
        network.services().forEach(service -> names.putIfAbsent(service.carrierCode(), service.carrier()));
        return names;
    }

    Optional<Carrier> find(Agency agency) {
        String code = terms.carrier().orElse(agency.id());
        Optional<Carrier> known = Optional.ofNullable(names.get(code)).map(name -> new Carrier(code, name));
        if (known.isEmpty()) {
            String column = terms.carrier().isPresent() ? "carrier" : "agency.txt/agency_id";
            issues.error("network.gtfs.carrier.unknown", column, code, "the code of a carrier");
        }
        return known;
    }

    record Carrier(String code, String name) {}
}
