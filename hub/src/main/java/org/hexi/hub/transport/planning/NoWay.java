package org.hexi.hub.transport.planning;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejection;
import org.hexi.engine.routing.api.Demand;

/** Why there is no way. An answer to a question, not an error. */
public sealed interface NoWay extends Rejection {
    /** When the goods could be released if what stands in the way were lifted, as far as that is known. */
    default Optional<Instant> earliestArrival() {
        return Optional.empty();
    }

    /** Nothing that runs joins the two places. */
    record Unreachable(PlaceCode from, PlaceCode to) implements NoWay {
        @Override
        public String code() {
            return "planning.noWay.unreachable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(from, to);
        }
    }

    /** The places are joined only by more legs than asked for. */
    record TooManyLegs(int fewestLegs, int maxLegs) implements NoWay {
        @Override
        public String code() {
            return "planning.noWay.tooManyLegs";
        }

        @Override
        public List<Object> arguments() {
            return List.of(fewestLegs, maxLegs);
        }
    }

    /** No chain of departures connects inside the horizon. */
    record NothingWithinHorizon(int horizonDays) implements NoWay {
        @Override
        public String code() {
            return "planning.noWay.horizon";
        }

        @Override
        public List<Object> arguments() {
            return List.of(horizonDays);
        }
    }

    /** There are ways, but none that is there in time. */
    record TooLate(Instant latestArrival, Instant earliest) implements NoWay {
        @Override
        public String code() {
            return "planning.noWay.tooLate";
        }

        @Override
        public Optional<Instant> earliestArrival() {
            return Optional.of(earliest);
        }
    }

    /** There would be ways, but a departure they need is full. */
    record Full(int teu, Instant earliest) implements NoWay {
        @Override
        public String code() {
            return "planning.noWay.full";
        }

        @Override
        public List<Object> arguments() {
            return List.of(teu);
        }

        @Override
        public Optional<Instant> earliestArrival() {
            return Optional.of(earliest);
        }
    }

    /** There would be ways without one demand of the question or of the world. */
    record Excluded(Demand demand, Instant earliest) implements NoWay {
        @Override
        public String code() {
            return "planning.noWay.demand." + demand.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Optional<Instant> earliestArrival() {
            return Optional.of(earliest);
        }
    }
}
