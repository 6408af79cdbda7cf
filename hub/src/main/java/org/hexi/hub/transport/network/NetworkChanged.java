package org.hexi.hub.transport.network;

import java.time.LocalDate;
import java.util.List;

/**
 * The network has a new version.
 *
 * @param services that begin, change or end on the day
 * @param touchedDepartures runs people hold room on that no longer run as they were to
 */
public record NetworkChanged(
        long version, LocalDate validFrom, List<String> services, List<String> touchedDepartures) {}
