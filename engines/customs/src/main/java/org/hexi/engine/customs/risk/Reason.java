package org.hexi.engine.customs.risk;

/**
 * Why a score is what it is: one factor. Immutable.
 *
 * @param key what the declaration has in common with those the evidence is about; empty when it has no such key
 * @param evidence frauds among the declarations of this key that were learned from; none when the key is new
 * @param contribution what it adds to the log-odds
 */
public record Reason(Factor factor, String key, Evidence evidence, LogOdds contribution) {}
