package org.hexi.hub.digital.corridor;

import java.util.List;
import java.util.Set;
import org.hexi.hub.consignment.ConsignmentId;

/** Events were taken in. Version 1. */
public record EventsCaptured(String captureId, List<String> hashes, Set<ConsignmentId> consignments) {}
