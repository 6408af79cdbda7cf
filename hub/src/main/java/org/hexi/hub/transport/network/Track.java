package org.hexi.hub.transport.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A stretch between two neighbouring places, seen in one direction. Immutable.
 *
 * @param moving time in motion, without any dwell
 * @param isEstimate whether the length is an estimate; a published one names its source in the note
 * @param isRoutable whether it may be searched; a figure that is only quoted, planned or disrupted may not
 * @param sections country and traction in running order; empty for road, sea and air
 * @param gaugesMillimetres gauge of the track, both of them for a run between two gauges; empty for road, sea and air
 * @param passages straits, canals and capes a sea track goes through, in sailing order, such as {@code suez}
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
        String note,
        Set<Integer> gaugesMillimetres,
        List<String> passages) {
    public Track {
        sections = List.copyOf(sections);
        gaugesMillimetres = Set.copyOf(gaugesMillimetres);
        passages = List.copyOf(passages);
    }

    /** The same stretch run the other way. */
    public Track reversed() {
        return new Track(
                to,
                from,
                carriage,
                kilometres,
                movingHours,
                isEstimate,
                isRoutable,
                sections.reversed(),
                note,
                gaugesMillimetres,
                passages.reversed());
    }

    /** Part of a stretch inside one country under one kind of traction. */
    public record Section(CountryCode country, BigDecimal kilometres, String traction) {}
}
