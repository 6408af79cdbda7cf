package org.hexi.engine.routing.api;

import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;

/** One leg of a journey. Immutable. */
public sealed interface Leg {
    PlaceCode from();

    PlaceCode to();

    long departureMinute();

    long arrivalMinute();

    /** When the goods are off the vehicle. */
    long unloadedMinute();

    /** The change before this leg; empty for the first one. */
    Optional<Connection> connection();

    LegPrice price();

    /**
     * A ride on a scheduled departure.
     *
     * @param fromStop position of the boarding stop in the service, from 0
     * @param arrivalMinute scheduled
     * @param cutOffMinute by when the goods must be at the gate
     * @param unloadedMinute when the goods are off, where the next dwell begins
     * @param crossingProbability that every border passed on board takes no longer than the timetable allows; 1 if none
     */
    record Ride(
            String service,
            String departure,
            int fromStop,
            int toStop,
            PlaceCode from,
            PlaceCode to,
            long departureMinute,
            long arrivalMinute,
            long cutOffMinute,
            long unloadedMinute,
            Optional<Connection> connection,
            double crossingProbability,
            LegPrice price)
            implements Leg {}

    /** A truck on demand, leaving as soon as it is loaded. */
    record Road(
            PlaceCode from,
            PlaceCode to,
            long departureMinute,
            long arrivalMinute,
            Optional<Connection> connection,
            LegPrice price)
            implements Leg {
        /** A lorry is the goods' own: it is unloaded when it is there. */
        @Override
        public long unloadedMinute() {
            return arrivalMinute;
        }
    }
}
