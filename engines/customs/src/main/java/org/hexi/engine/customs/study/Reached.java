package org.hexi.engine.customs.study;

import java.time.Instant;
import org.hexi.engine.customs.lifecycle.State;

/** A state of a file and when it came into it. Immutable. */
public record Reached(State state, Instant at) {}
