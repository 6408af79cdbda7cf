package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** What a line costs on the invoice. Immutable. */
public record InvoiceLine(@Element(id = "112") @Nullable Amount itemChargeAmount) {}
