package org.hexi.engine.customs.study;

import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.kernel.InvalidValue;

/** An interval of the way of a file, in the order in which a file goes through them, with who holds the file meanwhile. */
public enum Part {
    /** The goods are there and nothing is filed. */
    ARRIVAL_TO_FILING(Holder.DECLARANT),
    /** Filed, no answer yet. */
    FILING_TO_LANE(Holder.CUSTOMS),
    /** Sent back for faults, until it is filed again. */
    CORRECTION(Holder.DECLARANT),
    /** In its lane, until the bill or until something more is asked for. */
    LANE_TO_DECISION(Holder.CUSTOMS),
    /** Papers are asked for and not handed in. */
    PAPERS(Holder.DECLARANT),
    /** An examination is ordered and its findings are not recorded. */
    INSPECTION(Holder.CUSTOMS),
    /** Examined, no bill yet. */
    FINDINGS_TO_DECISION(Holder.CUSTOMS),
    /** The bill is out and not paid. */
    BILL_TO_PAYMENT(Holder.DECLARANT),
    /** Paid, and nobody has confirmed the release. */
    PAYMENT_TO_RELEASE(Holder.CUSTOMS);

    private final Holder holder;

    Part(Holder holder) {
        this.holder = holder;
    }

    public Holder holder() {
        return holder;
    }

    /** The interval a file is in while it stands in a state that is not final. */
    static Part of(State state) {
        return switch (state) {
            case FILED -> FILING_TO_LANE;
            case REJECTED, DRAFT -> CORRECTION;
            case ACCEPTED -> LANE_TO_DECISION;
            case DOCUMENTS_ASKED -> PAPERS;
            case INSPECTION_ORDERED -> INSPECTION;
            case INSPECTED -> FINDINGS_TO_DECISION;
            case TAX_ASSESSED -> BILL_TO_PAYMENT;
            case PAID -> PAYMENT_TO_RELEASE;
            case RELEASED, REFUSED ->
                throw new InvalidValue("customs.study.ended", "state", state, "a state that is not final");
        };
    }
}
