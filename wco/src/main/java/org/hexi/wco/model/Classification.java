package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** One code of the goods and the list it is taken from: TSP the nomenclature, TRC its two further digits, others by need. Immutable. */
public record Classification(
        @Element(id = "145") @Nullable String id,
        @Element(id = "337") @Nullable String identificationTypeCode) {}
