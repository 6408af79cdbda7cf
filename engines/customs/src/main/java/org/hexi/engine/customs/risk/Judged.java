package org.hexi.engine.customs.risk;

/** A score beside what was found. Immutable. */
public record Judged(double logOdds, boolean isFraud) {}
