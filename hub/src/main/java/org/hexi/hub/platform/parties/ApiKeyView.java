package org.hexi.hub.platform.parties;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** An API key without its secret; {@code start} is the part of the secret people may see. */
public record ApiKeyView(
        ApiKeyId id,
        String name,
        String start,
        PartyId party,
        Set<Role> roles,
        Optional<String> office,
        String createdBy,
        Instant createdAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt) {
    public ApiKeyView {
        roles = Set.copyOf(roles);
    }
}
