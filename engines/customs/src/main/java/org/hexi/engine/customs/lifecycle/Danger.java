package org.hexi.engine.customs.lifecycle;

/** How near a running clock is to its end. */
public enum Danger {
    CALM,
    WATCH,
    DANGER,
    OVERDUE
}
