package org.hexi.hub.platform.operations.backup;

import org.jspecify.annotations.Nullable;

/** Where a sequence stood; null when it never gave a number. Immutable. */
public record SavedSequence(String name, @Nullable Long last) {}
