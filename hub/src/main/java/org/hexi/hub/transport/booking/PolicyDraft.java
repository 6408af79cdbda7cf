package org.hexi.hub.transport.booking;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A policy to be laid down. Immutable.
 *
 * @param carrier code of the carrier among the parties
 * @param service id of one service of the carrier; empty for all of them
 * @param validFrom first day of departure it is for, on the calendar of the service
 */
public record PolicyDraft(String carrier, Optional<String> service, LocalDate validFrom, PolicyTerms terms) {}
