package org.hexi.hub.transport.network.model;

import java.time.LocalDate;
import java.util.Optional;
import org.hexi.hub.transport.network.ServiceForm;

/**
 * A change as the list keeps it. Immutable.
 *
 * @param validFrom first day of departure it counts for
 * @param form what the service is from then on; empty when it ends
 */
public record StoredChange(long version, LocalDate validFrom, String service, Optional<ServiceForm> form) {}
