package org.hexi.engine.routing.spi;

import org.hexi.engine.routing.api.Passage;

/** What a service passes between its stop {@code afterStop} and the next one, without the goods leaving it. Immutable. */
public record Passing(int afterStop, Passage passage) {}
