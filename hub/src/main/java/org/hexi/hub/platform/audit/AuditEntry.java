package org.hexi.hub.platform.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * One act.
 *
 * @param actor name of the user, API key or job that acted
 * @param action stable code such as {@code consignment.described}
 * @param subject what it was done to: kind and id, such as {@code consignment:0190...}
 * @param details further facts by name; no secrets
 */
public record AuditEntry(String actor, String action, String subject, SequencedMap<String, String> details) {
    public AuditEntry {
        details = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(details));
    }

    public static AuditEntry of(String actor, String action, String subject) {
        return new AuditEntry(actor, action, subject, new LinkedHashMap<>(Map.of()));
    }
}
