package org.hexi.engine.epcis.api;

import java.util.List;

/** Why events under one gauge change do not make one. */
public sealed interface GaugeChangeRefused {
    /** Stable code; also the key of its message, whose arguments are the transaction and what is asked for. */
    String code();

    /** URI of the change. */
    String transaction();

    /** Key of the text that says what would be accepted. */
    String accepted();

    /** Where the events are at fault, at least one place. */
    List<Fault> faults();

    /**
     * A field at fault.
     *
     * @param field name as in JSON
     */
    record Fault(EpcisEvent event, String field) {
        /** Where the event names its gauge change. */
        static final String TRANSACTION = "bizTransactionList";
    }

    /** One of the three events of a change. */
    enum Part {
        /** The containers leave the old wagon. */
        LEAVING("epcis.gaugeChange.leaving"),
        /** The containers join the new wagon. */
        JOINING("epcis.gaugeChange.joining"),
        /** The containers are seen at the read point. */
        SEEING("epcis.gaugeChange.seeing");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** Key of the text that describes the event. */
        public String code() {
            return code;
        }
    }

    /** What the three events must agree on. */
    enum Agreement {
        READ_POINT("epcis.gaugeChange.readPoint"),
        CONTAINERS("epcis.gaugeChange.containers"),
        WAGONS("epcis.gaugeChange.wagons"),
        ORDER("epcis.gaugeChange.order");

        private final String code;

        Agreement(String code) {
            this.code = code;
        }

        /** Key of the text that says what is asked for. */
        public String code() {
            return code;
        }
    }

    /** A part is not there: the containers would be on no wagon, on two, or nowhere to be seen. */
    record Incomplete(String transaction, Part missing, List<Fault> faults) implements GaugeChangeRefused {
        public Incomplete {
            faults = List.copyOf(faults);
        }

        @Override
        public String code() {
            return "epcis.gaugeChange.incomplete";
        }

        @Override
        public String accepted() {
            return missing.code();
        }
    }

    /** A part is there more than once, with different facts. */
    record Doubled(String transaction, Part part, List<Fault> faults) implements GaugeChangeRefused {
        public Doubled {
            faults = List.copyOf(faults);
        }

        @Override
        public String code() {
            return "epcis.gaugeChange.doubled";
        }

        @Override
        public String accepted() {
            return part.code();
        }
    }

    /** The parts do not fit together. */
    record Contradictory(String transaction, Agreement broken, List<Fault> faults) implements GaugeChangeRefused {
        public Contradictory {
            faults = List.copyOf(faults);
        }

        @Override
        public String code() {
            return "epcis.gaugeChange.contradictory";
        }

        @Override
        public String accepted() {
            return broken.code();
        }
    }
}
