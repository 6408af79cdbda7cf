package org.hexi.hub.opening.clearance;

import java.time.Instant;
import org.hexi.hub.consignment.ConsignmentId;

/** A declaration was filed and accepted. Version 1. */
public record DeclarationFiled(
        DeclarationId declaration,
        ConsignmentId consignment,
        String reference,
        String customsNumber,
        String office,
        Instant at) {}
