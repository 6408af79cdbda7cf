package org.hexi.engine.emissions.api;

import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;

/** One element of a transport chain: a movement or a stay at a hub. Immutable. */
public sealed interface ChainElement {
    /** Name of the element inside its chain, such as the number of the leg. */
    String id();

    OperationCategory category();

    Mass mass();

    /** True when nobody stated this element and the planner filled it in. */
    boolean isInferred();

    /** Goods carried by one vehicle over one distance. */
    record Transport(String id, OperationCategory category, Mass mass, Distance distance, boolean isInferred)
            implements ChainElement {
        public Transport {
            if (category.kind() == OperationKind.HUB) {
                throw new InvalidValue("emissions.element.kind", "category", category, "a kind of transport");
            }
        }

        public TransportActivity activity() {
            return new TransportActivity(mass, distance);
        }
    }

    /** Goods handled or stored at one hub. */
    record Hub(String id, OperationCategory category, Mass mass, boolean isInferred) implements ChainElement {
        public Hub {
            if (category.kind() != OperationKind.HUB) {
                throw new InvalidValue("emissions.element.kind", "category", category, "the kind HUB");
            }
        }
    }
}
