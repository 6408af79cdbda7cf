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

    /** Only operators of a carrier and administrators sell its room. */
    record NotTheSeller(String carrier) implements BookingRejection {
        @Override
        public String code() {
            return "booking.policy.notTheSeller";
        }

        @Override
        public List<Object> arguments() {
            return List.of(carrier);
        }
    }

    /** Giving up or changing costs more than the caller is ready to pay. */
    record FeeHigher(String fee, String mostFee) implements BookingRejection {
        @Override
        public String code() {
            return "booking.fee.higher";
        }

        @Override
        public List<Object> arguments() {
            return List.of(fee, mostFee);
        }
    }

    /** The booking is for this way already. */
    record SameWay(String reference) implements BookingRejection {
        @Override
        public String code() {
            return "booking.change.sameWay";
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference);
        }
    }

    /** The party has room kept on some of these days already. */
    record AllottedAlready(String service) implements BookingRejection {
        @Override
        public String code() {
            return "booking.allotment.overlaps";
        }

        @Override
        public List<Object> arguments() {
            return List.of(service);
        }
    }

    /** No departure of the service is still to come on these days. */
    record NothingToAllot(String service) implements BookingRejection {
        @Override
        public String code() {
            return "booking.allotment.noDeparture";
        }

        @Override
        public List<Object> arguments() {
            return List.of(service);
        }
    }

    /** Others asked for the room before. */
    record RoomIsAwaited(String departureId) implements BookingRejection {
        @Override
        public String code() {
            return "booking.waiting.others";
        }

        @Override
        public List<Object> arguments() {
            return List.of(departureId);
        }
    }

    /** Nobody has to wait for room that is there. */
    record RoomIsThere() implements BookingRejection {
        @Override
        public String code() {
            return "booking.waiting.notFull";
        }
    }

    /** The dossier waits for this way already. */
    record AlreadyWaiting(String reference) implements BookingRejection {
        @Override
        public String code() {
            return "booking.waiting.already";
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference);
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
