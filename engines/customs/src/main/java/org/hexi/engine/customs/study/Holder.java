package org.hexi.engine.customs.study;

/** Who a file waits for. */
public enum Holder {
    DECLARANT,
    CUSTOMS
}
