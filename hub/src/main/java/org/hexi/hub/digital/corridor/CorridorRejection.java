package org.hexi.hub.digital.corridor;

import java.time.Instant;
import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why the corridor refuses events that are well formed. */
public sealed interface CorridorRejection extends Rejection {
    /** Whoever captures runs trains, ships or ships for others. */
    record MayNotCapture() implements CorridorRejection {
        @Override
        public String code() {
            return "corridor.capture.notAllowed";
        }
    }

    /** A container would stand on two wagons at once. */
    record TwoWagons(String container, String wagon, String other, Instant at) implements CorridorRejection {
        @Override
        public String code() {
            return "corridor.wagon.two";
        }

        @Override
        public List<Object> arguments() {
            return List.of(container, wagon, other, at.toString());
        }
    }

    /** A container is to leave a wagon while it stands on another one. */
    record OtherWagon(String container, String wagon, String standsOn, Instant at) implements CorridorRejection {
        @Override
        public String code() {
            return "corridor.wagon.other";
        }

        @Override
        public List<Object> arguments() {
            return List.of(container, wagon, standsOn, at.toString());
        }
    }

    /** A container leaves its wagon and nobody says where it is put. */
    record NoYard(String container, String wagon) implements CorridorRejection {
        @Override
        public String code() {
            return "corridor.wagon.noYard";
        }

        @Override
        public List<Object> arguments() {
            return List.of(container, wagon);
        }
    }
}
