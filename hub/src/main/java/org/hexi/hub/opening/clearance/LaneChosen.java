package org.hexi.hub.opening.clearance;

import java.time.Instant;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.hub.consignment.ConsignmentId;

/** The lane of a declaration was chosen. Version 1. */
public record LaneChosen(DeclarationId declaration, ConsignmentId consignment, String office, Lane lane, Instant at) {}
