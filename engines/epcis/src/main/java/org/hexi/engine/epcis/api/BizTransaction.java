package org.hexi.engine.epcis.api;

import org.jspecify.annotations.Nullable;

/**
 * A paper an event belongs to: an order, a consignment note, a gauge change. Immutable.
 *
 * @param type kind of paper: a bare word of the standard or a URI, or null
 * @param id URI of the paper
 */
public record BizTransaction(@Nullable String type, String id) {}
