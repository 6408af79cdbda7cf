package org.hexi.hub.transport.network.generation;

import java.util.Optional;

/**
 * A point of the sea where ways of ships meet. Immutable.
 *
 * @param passage name of the strait, canal or cape that lies here
 */
public record SeaNode(String code, Point point, Optional<String> passage) {}
