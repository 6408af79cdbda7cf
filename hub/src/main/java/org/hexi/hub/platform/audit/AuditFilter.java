package org.hexi.hub.platform.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are wanted. Blank texts match everything; others match any part, whatever the case.
 *
 * @param from first wall instant wanted
 * @param until first wall instant no longer wanted
 */
public record AuditFilter(
        String actor, String action, String subject, Optional<Instant> from, Optional<Instant> until) {
    public static final AuditFilter ALL = new AuditFilter("", "", "", Optional.empty(), Optional.empty());

    public AuditFilter {
        actor = actor.strip();
        action = action.strip();
        subject = subject.strip();
    }
}
