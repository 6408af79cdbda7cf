package org.hexi.engine.routing.api;

/** A paper a carrier wants by a time of its own before departure. */
public enum Document {
    CONSIGNMENT_NOTE,
    CUSTOMS_RELEASE,
    VERIFIED_GROSS_MASS,
    DANGEROUS_GOODS_DECLARATION,
    PHYTOSANITARY_CERTIFICATE
}
