package org.hexi.engine.emissions.api;

/** Where a value comes from, best first: measured by the operator, modelled for the operation, or a published average. */
public enum DataQuality {
    PRIMARY,
    MODELLED,
    DEFAULT
}
