package org.hexi.hub.transport.network;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the network: the shipped one and all changes up to this number. Immutable.
 *
 * @param number from 1; 0 is the network as shipped
 * @param by who made it
 * @param recordedAt on the wall clock
 * @param validFrom first day of departure its changes count for
 * @param services how many it changed
 */
public record NetworkVersion(
        long number, String by, Instant recordedAt, LocalDate validFrom, String note, int services) {}
