package org.hexi.hub.transport.planning;

import java.time.Instant;
import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why a way offered before cannot be priced any more. */
public sealed interface PlanningRejection extends Rejection {
    /** A leg no longer runs as it was offered. */
    record LegGone(int leg, String departure) implements PlanningRejection {
        @Override
        public String code() {
            return "planning.way.legGone";
        }

        @Override
        public List<Object> arguments() {
            return List.of(leg, departure);
        }
    }

    /** The gate of a departure has closed. */
    record GateClosed(int leg, String departure, Instant cutOff) implements PlanningRejection {
        @Override
        public String code() {
            return "planning.way.gateClosed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(leg, departure, cutOff.toString());
        }
    }

    /** Nobody offers the leg for such a load at the rates of today. */
    record NoRate(int leg) implements PlanningRejection {
        @Override
        public String code() {
            return "planning.way.noRate";
        }

        @Override
        public List<Object> arguments() {
            return List.of(leg);
        }
    }

    /** The way begins or ends at a door: nobody promises the price of its lorries. */
    record FromDoor() implements PlanningRejection {
        @Override
        public String code() {
            return "planning.way.fromDoor";
        }
    }
}
