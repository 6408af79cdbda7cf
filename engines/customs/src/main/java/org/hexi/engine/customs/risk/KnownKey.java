package org.hexi.engine.customs.risk;

/**
 * A key that was learned. Immutable.
 *
 * @param contribution what it adds to the log-odds of every declaration that has it
 */
public record KnownKey(Factor factor, String key, Evidence evidence, LogOdds contribution) {}
