package org.hexi.hub.opening.clearance;

import java.time.Instant;
import org.hexi.hub.consignment.ConsignmentId;

/** Customs refused a declaration; it may be corrected and filed anew. Version 1. */
public record DeclarationRefused(
        DeclarationId declaration, ConsignmentId consignment, String office, String reason, Instant at) {}
