package org.hexi.engine.emissions.api;

/**
 * The factor taken for an element and whether it stands in for another region or traction than the one asked for. Immutable.
 *
 * @param wanted the category asked for
 * @param factor the row taken
 */
public record FactorChoice(OperationCategory wanted, EmissionFactor factor) {
    /** True when the row states another region or traction than asked: its number is then only the best one at hand. */
    public boolean isSubstitute() {
        return differs(wanted.region(), factor.category().region())
                || differs(wanted.traction(), factor.category().traction());
    }

    private static boolean differs(String asked, String found) {
        return !asked.isEmpty() && !found.isEmpty() && !asked.equals(found);
    }
}
