package org.hexi.hub.transport.network;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.Capabilities;
import org.hexi.engine.routing.api.CargoClass;
import org.hexi.engine.routing.api.Document;

/**
 * A scheduled service during the days one form of it is in force: one sequence of stops, run on certain days of the week. At least
 * two stops. A service that changes has several of these, for days that follow each other. Immutable.
 *
 * @param carrierCode code of the carrier among the parties
 * @param days days of departure from the first stop, in its zone
 * @param cutOff how long before a departure from any stop the goods must be at the gate
 * @param crossings of borders, in the order of travel whatever order they are given in
 * @param isGenerated whether the timetable is made up
 * @param edition number of the version of the network this form of the service came with; 0 as shipped
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
        boolean isGenerated,
        DayExceptions exceptions,
        Acceptance acceptance,
        long edition) {
    private static final char EDITION_MARK = '@';

    public ServiceView {
        days = Set.copyOf(days);
        stops = List.copyOf(stops);
        crossings = crossings.stream()
                .sorted(Comparator.comparingInt(Crossing::fromNumber))
                .toList();
    }

    /** A service as shipped: no exceptions from its days, and it takes everything. */
    public ServiceView(
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
        this(
                id,
                nameEn,
                nameZh,
                nameRu,
                carrier,
                carrierCode,
                carriage,
                days,
                firstDeparture,
                zone,
                cutOff,
                capacityTeu,
                validity,
                emissionClass,
                stops,
                crossings,
                isGenerated,
                DayExceptions.NONE,
                Acceptance.EVERYTHING,
                0);
    }

    /** The same on the days of another span, as a version of the network has it. */
    public ServiceView during(Validity span, long version) {
        return new ServiceView(
                id,
                nameEn,
                nameZh,
                nameRu,
                carrier,
                carrierCode,
                carriage,
                days,
                firstDeparture,
                zone,
                cutOff,
                capacityTeu,
                span,
                emissionClass,
                stops,
                crossings,
                isGenerated,
                exceptions,
                acceptance,
                version);
    }

    /** Unlike the id, tells the editions of a service apart: the id alone as shipped, else with the version after an at sign. */
    public String key() {
        return edition == 0 ? id : id + EDITION_MARK + edition;
    }

    public boolean runsOn(LocalDate day) {
        boolean isUsual =
                days.contains(day.getDayOfWeek()) && !exceptions.without().contains(day);
        return validity.covers(day) && (isUsual || exceptions.with().contains(day));
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

    /**
     * Single days.
     *
     * @param with days of departure besides those of the week
     * @param without days it does not run on although the weekday says so
     */
    public record DayExceptions(Set<LocalDate> with, Set<LocalDate> without) {
        public static final DayExceptions NONE = new DayExceptions(Set.of(), Set.of());

        public DayExceptions {
            with = Set.copyOf(with);
            without = Set.copyOf(without);
        }
    }

    /**
     * What is taken, and how long before each departure it must be there.
     *
     * @param gateByClass where it differs from the cut-off of the service
     * @param documents papers that are wanted by a time of their own
     */
    public record Acceptance(
            Map<CargoClass, Duration> gateByClass, Map<Document, Duration> documents, Capabilities capabilities) {
        public static final Acceptance EVERYTHING = new Acceptance(Map.of(), Map.of(), Capabilities.ALL);

        public Acceptance {
            gateByClass = Map.copyOf(gateByClass);
            documents = Map.copyOf(documents);
        }
    }
}
