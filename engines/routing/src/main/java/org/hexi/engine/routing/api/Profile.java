package org.hexi.engine.routing.api;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a window of ready times offers: for each minute after which a departure can no longer be caught, latest first, the
 * journeys one gains by being ready then. Whoever is ready at one of these minutes has the front of {@link #front}. Immutable.
 */
public record Profile(List<Chance> chances) {
    public Profile {
        chances = List.copyOf(chances);
    }

    /**
     * The journeys for a load ready at a minute that none offered later covers; may be none.
     *
     * @param journeys their clocks count from the beginning of the window
     */
    public record Chance(long readyMinute, List<Journey> journeys) {
        public Chance {
            journeys = List.copyOf(journeys);
        }
    }

    /** Everything one can take who is ready at the minute of a chance, without what another journey covers. */
    public List<Journey> front(long readyMinute) {
        List<Journey> open = chances.stream()
                .filter(chance -> chance.readyMinute() >= readyMinute)
                .flatMap(chance -> chance.journeys().stream())
                .toList();
        return open.stream()
                .filter(journey ->
                        others(open, journey).noneMatch(other -> other.units().covers(journey.units())))
                .toList();
    }

    /** All others; of several with the same vector the first one stands for all. */
    private static Stream<Journey> others(List<Journey> open, Journey journey) {
        int at = open.indexOf(journey);
        return open.stream()
                .filter(other -> other != journey)
                .filter(other -> !other.units().equals(journey.units()) || open.indexOf(other) < at);
    }
}
