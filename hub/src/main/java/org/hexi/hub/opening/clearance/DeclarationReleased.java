package org.hexi.hub.opening.clearance;

import java.time.Instant;
import org.hexi.hub.consignment.ConsignmentId;

/** Customs released the goods. Version 1. */
public record DeclarationReleased(DeclarationId declaration, ConsignmentId consignment, String office, Instant at) {}
