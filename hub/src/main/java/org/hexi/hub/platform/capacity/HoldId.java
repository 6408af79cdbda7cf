package org.hexi.hub.platform.capacity;

import java.util.UUID;

/** Identity of a hold. */
public record HoldId(UUID value) {}
