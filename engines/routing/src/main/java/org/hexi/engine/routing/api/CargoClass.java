package org.hexi.engine.routing.api;

/** What the gate of a terminal tells loads apart by. */
public enum CargoClass {
    GENERAL,
    REFRIGERATED,
    DANGEROUS
}
