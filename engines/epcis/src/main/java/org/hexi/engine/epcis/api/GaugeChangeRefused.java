package org.hexi.engine.epcis.api;

import java.util.List;
import org.hexi.engine.kernel.Rejection;

/** Why events under one gauge change do not make one. */
public sealed interface GaugeChangeRefused extends Rejection {
    /** URI of the change. */
    String transaction();

    /** A part is not there: the containers would be on no wagon, on two, or nowhere to be seen. */
    record Incomplete(String transaction, List<String> missing) implements GaugeChangeRefused {
        public Incomplete {
            missing = List.copyOf(missing);
        }

        @Override
        public String code() {
            return "epcis.gaugeChange.incomplete";
        }

        @Override
        public List<Object> arguments() {
            return List.of(transaction, String.join(", ", missing));
        }
    }

    /** A part is there more than once, with different facts. */
    record Doubled(String transaction, String part) implements GaugeChangeRefused {
        @Override
        public String code() {
            return "epcis.gaugeChange.doubled";
        }

        @Override
        public List<Object> arguments() {
            return List.of(transaction, part);
        }
    }

    /** The parts do not fit together. */
    record Contradictory(String transaction, String reason) implements GaugeChangeRefused {
        @Override
        public String code() {
            return "epcis.gaugeChange.contradictory";
        }

        @Override
        public List<Object> arguments() {
            return List.of(transaction, reason);
        }
    }
}
