package org.hexi.engine.customs.lifecycle;

/** What can be done with a declaration, by its kind. */
public enum StepKind {
    FILE,
    ACCEPT,
    REJECT,
    CORRECT,
    ASK_DOCUMENTS,
    HAND_IN_DOCUMENTS,
    CHECK_DOCUMENTS,
    ORDER_INSPECTION,
    RECORD_INSPECTION,
    ASSESS_TAX,
    PAY,
    RELEASE,
    REFUSE
}
