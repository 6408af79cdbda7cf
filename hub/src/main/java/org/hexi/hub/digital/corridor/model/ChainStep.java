package org.hexi.hub.digital.corridor.model;

import java.util.List;
import java.util.random.RandomGenerator;
import org.hexi.engine.kernel.PlaceCode;

/** One step of what is still to come. Minutes are counted from the epoch. */
public sealed interface ChainStep {
    /** Moves the clock of one draw over this step. */
    void move(Clock clock, RandomGenerator random);

    /** Where one draw stands. Not thread-safe. */
    final class Clock {
        double minute;
        /** How much later than planned the departure taken is; moves the timetable of the rest of its run. */
        long shift;

        Clock(double minute) {
            this.minute = minute;
        }
    }

    /**
     * A stay: a change of service, a border pair, the release at the end.
     *
     * @param passedMinutes how much of it is over already
     */
    record Stay(PlaceCode place, Spread spread, double passedMinutes) implements ChainStep {
        @Override
        public void move(Clock clock, RandomGenerator random) {
            clock.minute += passedMinutes > 0 ? spread.drawRest(random, passedMinutes) : spread.draw(random);
        }
    }

    /**
     * Waiting for the departure planned, or for the next one when the gate is closed.
     *
     * @param cutOffMinutes how long before the departure the goods must be there
     * @param departureMinutes the planned departure and those after it, ascending
     */
    record Board(String service, PlaceCode place, long cutOffMinutes, List<Long> departureMinutes)
            implements ChainStep {
        private static final long WEEK = 7 * 24 * 60;

        public Board {
            departureMinutes = List.copyOf(departureMinutes);
        }

        @Override
        public void move(Clock clock, RandomGenerator random) {
            double ready = clock.minute + cutOffMinutes;
            long taken = departureMinutes.stream()
                    .filter(departure -> departure >= ready)
                    .findFirst()
                    .orElseGet(() -> beyond(ready));
            clock.minute = taken;
            clock.shift = taken - departureMinutes.getFirst();
        }

        /** After the last departure known: the same day of a later week. */
        private long beyond(double ready) {
            long last = departureMinutes.getLast();
            return last + WEEK * (long) StrictMath.ceil((ready - last) / WEEK);
        }
    }

    /**
     * A ride between two calls: as long as the timetable says, and the lateness caught on the way.
     *
     * @param scheduledMinutes in motion
     */
    record Run(PlaceCode from, PlaceCode to, long scheduledMinutes, Spread lateness) implements ChainStep {
        @Override
        public void move(Clock clock, RandomGenerator random) {
            clock.minute += scheduledMinutes + lateness.draw(random);
        }
    }

    /**
     * A stop on board: the train goes on by its timetable, or after the least time a stop takes when it is late.
     *
     * @param departureMinute as scheduled for the planned departure
     */
    record Stop(PlaceCode place, long departureMinute, long leastMinutes) implements ChainStep {
        @Override
        public void move(Clock clock, RandomGenerator random) {
            clock.minute = Math.max(departureMinute + (double) clock.shift, clock.minute + leastMinutes);
        }
    }
}
