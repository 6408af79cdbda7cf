package org.hexi.hub.ecology.carbon;

import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why the carbon account says no. */
public sealed interface CarbonRejection extends Rejection {
    /** Only who carries a leg can have measured it. */
    record NotCarrier(int leg) implements CarbonRejection {
        @Override
        public String code() {
            return "carbon.leg.notCarrier";
        }

        @Override
        public List<Object> arguments() {
            return List.of(leg);
        }
    }

    record NoPlan() implements CarbonRejection {
        @Override
        public String code() {
            return "carbon.plan.missing";
        }
    }

    record NoSuchLeg(int leg) implements CarbonRejection {
        @Override
        public String code() {
            return "carbon.leg.unknown";
        }

        @Override
        public List<Object> arguments() {
            return List.of(leg);
        }
    }
}
