package org.hexi.hub.transport.network;

import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why a tariff is refused. */
public sealed interface RateRejection extends Rejection {
    /** Only operators of the carrier and administrators put its tariffs. */
    record NotYours(String carrier) implements RateRejection {
        @Override
        public String code() {
            return "network.rate.notYours";
        }

        @Override
        public List<Object> arguments() {
            return List.of(carrier);
        }
    }

    /** Another tariff applies to the same service on a day of this one. */
    record Overlaps(String other) implements RateRejection {
        @Override
        public String code() {
            return "network.rate.overlaps";
        }

        @Override
        public List<Object> arguments() {
            return List.of(other);
        }
    }

    /** Another carrier has a tariff of this id. */
    record IdTaken(String id) implements RateRejection {
        @Override
        public String code() {
            return "network.rate.idTaken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(id);
        }
    }
}
