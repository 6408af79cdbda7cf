package org.hexi.hub.transport.network.editing;

import java.util.Optional;

/**
 * One field in which two forms differ, or one row of a list. Immutable.
 *
 * @param field as in {@link ServiceText}; for a row the name of its list
 * @param before empty where nothing was said
 * @param after empty where nothing is said any more
 */
public record Difference(String field, Optional<Said> before, Optional<Said> after) {}
