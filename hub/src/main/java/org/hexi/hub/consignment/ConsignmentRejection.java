package org.hexi.hub.consignment;

import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why a dossier refuses. */
public sealed interface ConsignmentRejection extends Rejection {
    /** Whoever describes a consignment must be its consignor, consignee or broker. */
    record NotAParty() implements ConsignmentRejection {
        @Override
        public String code() {
            return "consignment.describe.notAParty";
        }
    }

    /** The goods are already moving: another plan cannot be pinned. */
    record UnderWay(String reference) implements ConsignmentRejection {
        @Override
        public String code() {
            return "consignment.plan.underWay";
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference);
        }
    }
}
