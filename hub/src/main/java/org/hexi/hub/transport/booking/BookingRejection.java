package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why a booking is refused. */
public sealed interface BookingRejection extends Rejection {
    /** A departure has no room for the whole load. */
    record NotEnoughCapacity(int leg, String departureId, int wantedTeu, int freeTeu) implements BookingRejection {
        @Override
        public String code() {
            return "booking.capacity.notEnough";
        }

        @Override
        public List<Object> arguments() {
            return List.of(leg, departureId, wantedTeu, freeTeu);
        }
    }

    /** The gate of a departure has closed. */
    record CutOffPassed(int leg, String departureId, Instant cutOff) implements BookingRejection {
        @Override
        public String code() {
            return "booking.cutOff.passed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(leg, departureId, cutOff.toString());
        }
    }

    /** The hold ended before it was confirmed. */
    record HoldExpired(String reference) implements BookingRejection {
        @Override
        public String code() {
            return "booking.hold.expired";
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference);
        }
    }

    /** The booking stands where the act is not possible. */
    record NotPossible(String reference, BookingState state) implements BookingRejection {
        @Override
        public String code() {
            return "booking.state.notPossible";
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference, state.name());
        }
    }

    /** The dossier has an open booking already. */
    record AlreadyBooked(String reference) implements BookingRejection {
        @Override
        public String code() {
            return "booking.dossier.alreadyBooked";
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference);
        }
    }

    /** The way was planned between other places or for less room than the dossier needs. */
    record OtherQuestion(String field) implements BookingRejection {
        @Override
        public String code() {
            return "booking.itinerary.otherQuestion";
        }

        @Override
        public List<Object> arguments() {
            return List.of(field);
        }
    }

    /** Only consignor, consignee and broker book. */
    record NotTheirs() implements BookingRejection {
        @Override
        public String code() {
            return "booking.party.notInvolved";
        }
    }

    /** The goods are on their way. */
    record UnderWay(String reference) implements BookingRejection {
        @Override
        public String code() {
            return "booking.dossier.underWay";
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference);
        }
    }
}
