package org.hexi.engine.customs.study;

import java.time.Duration;

/**
 * The time all files together spent in one interval. Immutable.
 *
 * @param total over all files, open ones up to now
 * @param times over the files that came into it
 */
public record PartTime(Part part, Duration total, Distribution times) {}
