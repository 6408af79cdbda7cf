package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** Packages of one kind: how many, of which type, with which marks. Immutable. */
public record Packaging(
        @Element(id = "006") @Nullable Integer sequenceNumeric,
        @Element(id = "142") @Nullable String marksNumbersID,
        @Element(id = "144") @Nullable Measure quantityQuantity,
        @Element(id = "141") @Nullable String typeCode) {}
