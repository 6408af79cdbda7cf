package org.hexi.hub.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One entry as the list shows it; {@code position} is empty until the entry is sealed. */
public record AuditRow(
        UUID id,
        Instant recordedAt,
        String actor,
        String action,
        String subject,
        Map<String, String> details,
        Optional<Long> position) {
    public AuditRow {
        details = Map.copyOf(details);
    }
}
