package org.hexi.engine.customs.declaration;

/** Which way the goods cross the border of the territory. */
public enum Direction {
    IMPORT,
    EXPORT
}
