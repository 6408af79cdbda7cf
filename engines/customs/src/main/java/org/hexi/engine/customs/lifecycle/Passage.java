package org.hexi.engine.customs.lifecycle;

import java.time.Instant;

/** A step that was taken: from where to where, when and by whom. Immutable. */
public record Passage(Step step, State from, State to, Instant at, String by) {}
