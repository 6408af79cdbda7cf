package org.hexi.engine.routing.api;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;

/** Why a front is empty. */
public sealed interface NoJourney extends RoutingRejection {
    /** Nothing that carries this load joins the two places, whenever and however often one changes. */
    record Unreachable(PlaceCode from, PlaceCode to) implements NoJourney {
        @Override
        public String code() {
            return "routing.journey.unreachable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(from, to);
        }
    }

    /** The places are joined, but only by more legs than were asked for. */
    record TooManyLegs(int fewestLegs, int maxLegs) implements NoJourney {
        @Override
        public String code() {
            return "routing.journey.long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(fewestLegs, maxLegs);
        }
    }

    /** The places are joined, but no chain of departures inside the horizon connects. */
    record NothingWithinHorizon(int horizonDays) implements NoJourney {
        @Override
        public String code() {
            return "routing.horizon.empty";
        }

        @Override
        public List<Object> arguments() {
            return List.of(horizonDays);
        }
    }

    /** There are journeys, but none that could be released in time. */
    record DeadlineImpossible(long latestMinute, long earliestArrivalMinute) implements NoJourney {
        @Override
        public String code() {
            return "routing.deadline.impossible";
        }

        @Override
        public List<Object> arguments() {
            return List.of(latestMinute, earliestArrivalMinute);
        }
    }

    /** There would be journeys, but the departures they need are full or closed. */
    record DeparturesClosed(long earliestArrivalMinute) implements NoJourney {
        @Override
        public String code() {
            return "routing.departures.closed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(earliestArrivalMinute);
        }
    }

    /** There would be journeys without one demand of the question or of the world. */
    record Excluded(Demand demand, long earliestArrivalMinute) implements NoJourney {
        @Override
        public String code() {
            return "routing.demand.excluding";
        }

        @Override
        public List<Object> arguments() {
            return List.of(demand, earliestArrivalMinute);
        }
    }
}
