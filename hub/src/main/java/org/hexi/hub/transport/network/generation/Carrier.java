package org.hexi.hub.transport.network.generation;

import java.math.BigDecimal;

/**
 * A carrier that nobody will meet. Immutable.
 *
 * @param basePerTeu level of its charge for a boarding, in the planning currency
 * @param perTeuKilometre level of its charge for the way
 */
public record Carrier(String code, String name, BigDecimal basePerTeu, BigDecimal perTeuKilometre) {}
