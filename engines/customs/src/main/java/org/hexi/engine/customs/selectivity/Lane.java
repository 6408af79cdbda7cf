package org.hexi.engine.customs.selectivity;

import java.util.List;

/** How closely a declaration is looked at, strictest first. */
public enum Lane {
    /** Physical examination before assessment. */
    RED,
    /** Documents are checked before assessment. */
    YELLOW,
    /** Released now, audited later. */
    BLUE,
    /** Nothing is looked at. */
    GREEN;

    /** The lanes something has to select for, strictest first. */
    public static final List<Lane> SELECTIVE = List.of(RED, YELLOW, BLUE);
}
