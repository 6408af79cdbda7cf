package org.hexi.engine.customs.lifecycle;

/** Where a declaration stands. */
public enum State {
    /** Being filled in by the trader. */
    DRAFT,
    /** Sent, not yet looked at. */
    FILED,
    /** Not accepted for faults in it; may be corrected and filed again. */
    REJECTED,
    /** Accepted by customs; the clock of release runs. */
    ACCEPTED,
    /** Waiting for documents the office asked for. */
    DOCUMENTS_ASKED,
    /** Waiting for the physical examination. */
    INSPECTION_ORDERED,
    /** Examined; the findings are recorded. */
    INSPECTED,
    /** The tax bill is out. */
    TAX_ASSESSED,
    /** The tax bill is paid. */
    PAID,
    /** The goods are free. */
    RELEASED,
    /** The goods are not let through. */
    REFUSED;

    public boolean isFinal() {
        return this == RELEASED || this == REFUSED;
    }
}
