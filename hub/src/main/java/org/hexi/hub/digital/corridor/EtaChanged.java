package org.hexi.hub.digital.corridor;

import java.math.BigDecimal;
import java.time.Instant;
import org.hexi.hub.consignment.ConsignmentId;

/**
 * The forecast of a dossier was reckoned anew and differs. Version 1.
 *
 * @param probability that the latest arrival holds, 0 to 1
 */
public record EtaChanged(ConsignmentId consignment, Instant p10, Instant p50, Instant p90, BigDecimal probability) {}
