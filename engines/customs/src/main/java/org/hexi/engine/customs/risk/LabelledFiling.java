package org.hexi.engine.customs.risk;

/** A declaration of which it is known what an inspection found. Immutable. */
public record LabelledFiling(Filing filing, boolean isFraud) {}
