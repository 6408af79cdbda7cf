package org.hexi.hub.platform.capacity;

import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why the capacity kernel says no. */
public sealed interface CapacityRejection extends Rejection {
    record NotEnough(CapacityPool pool, int wanted, int free) implements CapacityRejection {
        @Override
        public String code() {
            return "capacity.pool.notEnough";
        }

        @Override
        public List<Object> arguments() {
            return List.of(wanted, free);
        }
    }

    record NoSuchPool(CapacityPool pool) implements CapacityRejection {
        @Override
        public String code() {
            return "capacity.pool.unknown";
        }
    }

    record NoLongerHeld(HoldId hold, HoldView.State state) implements CapacityRejection {
        @Override
        public String code() {
            return "capacity.hold.noLongerHeld";
        }
    }

    record BelowGiven(CapacityPool pool, int wanted, int given) implements CapacityRejection {
        @Override
        public String code() {
            return "capacity.pool.belowGiven";
        }

        @Override
        public List<Object> arguments() {
            return List.of(wanted, given);
        }
    }
}
