package org.hexi.hub.platform.audit.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry as the database gives it back.
 *
 * @param recordedAt wall instant in microseconds
 * @param details the jsonb value as PostgreSQL prints it, which is one fixed text for each value
 */
public record RecordedAct(UUID id, Instant recordedAt, String actor, String action, String subject, String details) {}
