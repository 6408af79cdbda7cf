package org.hexi.hub.transport.network;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Validity;

/**
 * A scheduled service: one sequence of stops, run on certain days of the week. At least two stops. Immutable.
 *
 * @param carrierCode code of the carrier among the parties
 * @param days days of departure from the first stop, in its zone
 * @param cutOff how long before a departure from any stop the goods must be at the gate
 * @param crossings of borders, in the order of travel whatever order they are given in
 * @param isGenerated whether the timetable is made up, as all of this edition's are
 */
public record ServiceView(
        String id,
        String nameEn,
        String nameZh,
        String nameRu,
        String carrier,
        String carrierCode,
        Carriage carriage,
        Set<DayOfWeek> days,
        LocalTime firstDeparture,
        ZoneId zone,
        Duration cutOff,
        int capacityTeu,
        Validity validity,
        EmissionClass emissionClass,
        List<Stop> stops,
        List<Crossing> crossings,
        boolean isGenerated) {
    public ServiceView {
        days = Set.copyOf(days);
        stops = List.copyOf(stops);
        crossings = crossings.stream()
                .sorted(Comparator.comparingInt(Crossing::fromNumber))
                .toList();
    }

    public String name(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> nameZh;
            case "ru" -> nameRu;
            default -> nameEn;
        };
    }

    public PlaceCode from() {
        return stops.getFirst().place();
    }

    public PlaceCode to() {
        return stops.getLast().place();
    }

    public List<DayOfWeek> daysInOrder() {
        return List.copyOf(new TreeSet<>(days));
    }

    /** Stops where containers may be loaded or unloaded. */
    public List<Stop> handledStops() {
        return stops.stream().filter(Stop::isHandled).toList();
    }

    public boolean handlesAt(PlaceCode place) {
        return stops.stream().anyMatch(stop -> stop.isHandled() && stop.place().equals(place));
    }

    /** From the first departure to the last arrival. */
    public Duration runningTime() {
        return stops.getLast().arrivalOffset();
    }

    /**
     * A call.
     *
     * @param number place in the sequence, from 1
     * @param arrivalOffset after the first departure; at the first stop zero
     * @param departureOffset after the first departure; at the last stop that of the arrival
     * @param isHandled false for a technical stop or a place only passed
     */
    public record Stop(
            int number, PlaceCode place, Duration arrivalOffset, Duration departureOffset, boolean isHandled) {}

    /** A border pair passed with the goods on board, and the dwell the timetable allows for it. */
    public record Crossing(int fromNumber, int toNumber, BorderPair pair, Duration allowance) {}

    /** The kind and class of the factor table this service is accounted with. */
    public record EmissionClass(String kind, String vehicleClass) {}
}
