package org.hexi.engine.epcis.api;

/** Words the corridor needs and the standard does not have. The schema takes any URI for them. */
public final class CorridorWords {
    /** Business step: containers change between wagons of 1435 and 1520 mm. */
    public static final String RELOADING = "urn:hexi:bizstep:reloading";

    /** Business step: a consignment note and the custody with it go to the next carrier. */
    public static final String NOTE_HANDOVER = "urn:hexi:bizstep:note_handover";

    /** Business step: goods are presented to the authorities of a border. */
    public static final String BORDER_PRESENTATION = "urn:hexi:bizstep:border_presentation";

    /** Business transaction type: one change of gauge. */
    public static final String GAUGE_CHANGE = "urn:hexi:btt:gauge_change";

    /** Business transaction type: a consignment note of CIM or SMGS. */
    public static final String CONSIGNMENT_NOTE = "urn:hexi:btt:consignment_note";

    private CorridorWords() {}
}
