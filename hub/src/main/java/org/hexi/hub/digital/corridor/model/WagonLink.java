package org.hexi.hub.digital.corridor.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A container joins or leaves a wagon. Immutable.
 *
 * @param container canonical identifier
 * @param isJoining true when it is put on the wagon
 * @param wagon canonical identifier
 * @param yard URI of the place where it is put when it leaves the wagon; empty when it joins one
 */
public record WagonLink(
        String container, Instant at, boolean isJoining, String wagon, Optional<String> yard, String hash) {}
