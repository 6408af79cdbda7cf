package org.hexi.hub.transport.network.generation;

import java.util.Set;

/**
 * A row of the plan of lorry lines: scheduled lorries between the terminals of some countries, over one road between neighbours or
 * over several. Immutable.
 *
 * @param countries both ends of a road between neighbours lie in these; empty when the demand names its ends
 */
public record LorryLine(Demand demand, Terms terms, Set<String> countries) {
    public LorryLine {
        countries = Set.copyOf(countries);
    }
}
