package org.hexi.hub.consignment;

import org.hexi.engine.kernel.ContainerNumber;

/** A container of the consignment. */
public record TransportUnit(ContainerNumber container, SizeType sizeType) {
    /** The size and type codes of ISO 6346 that this version carries. */
    public enum SizeType {
        /** 20 ft general purpose. */
        ISO_22G1("22G1", 1),
        /** 40 ft general purpose. */
        ISO_42G1("42G1", 2),
        /** 40 ft high cube. */
        ISO_45G1("45G1", 2),
        /** 40 ft high cube, refrigerated. */
        ISO_45R1("45R1", 2);

        private final String code;
        private final int teu;

        SizeType(String code, int teu) {
            this.code = code;
            this.teu = teu;
        }

        public String code() {
            return code;
        }

        /** Twenty-foot equivalent units the container takes. */
        public int teu() {
            return teu;
        }
    }
}
