package org.hexi.engine.customs.risk;

/**
 * A key that was learned. Immutable.
 *
 * @param step how much its log-odds lie above those of the wider key; what it adds to a score is this times the weight of its factor
 */
public record KnownKey(Factor factor, String key, Evidence evidence, LogOdds step) {}
