package org.hexi.hub.opening.clearance;

import java.time.LocalDate;
import org.hexi.engine.customs.selectivity.LaneDecision;

/**
 * What acceptance gives a declaration. Immutable.
 *
 * @param customsNumber 18 digits: office, year, direction, serial
 * @param lane why it is in its lane
 * @param drawDay the day of the office whose secret it was drawn with
 */
public record Acceptance(String customsNumber, LaneDecision lane, LocalDate drawDay) {}
