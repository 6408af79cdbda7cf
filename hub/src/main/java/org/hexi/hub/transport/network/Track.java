package org.hexi.hub.transport.network;

import java.math.BigDecimal;
import java.util.List;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A stretch between two neighbouring places, seen in one direction. Immutable.
 *
 * @param moving time in motion, without any dwell
 * @param isEstimate whether the length is an estimate; a published one names its source in the note
 * @param isRoutable whether it may be searched; a figure that is only quoted, planned or disrupted may not
 * @param sections country and traction in running order; empty for road and sea
 */
public record Track(
        PlaceCode from,
        PlaceCode to,
        Carriage carriage,
        BigDecimal kilometres,
        BigDecimal movingHours,
        boolean isEstimate,
        boolean isRoutable,
        List<Section> sections,
        String note) {
    public Track {
        sections = List.copyOf(sections);
    }

    /** The same stretch run the other way. */
    public Track reversed() {
        return new Track(
                to, from, carriage, kilometres, movingHours, isEstimate, isRoutable, sections.reversed(), note);
    }

    /** Part of a stretch inside one country under one kind of traction. */
    public record Section(CountryCode country, BigDecimal kilometres, String traction) {}
}
