package org.hexi.hub.transport.network;

import java.time.Instant;

/**
 * One state of a tariff. Immutable.
 *
 * @param number grows over all tariffs
 * @param isWithdrawn whether the tariff is out of force from here on
 * @param putAt business instant
 * @param putBy name of the viewer
 */
public record TariffEdition(long number, Tariff tariff, boolean isWithdrawn, Instant putAt, String putBy) {}
