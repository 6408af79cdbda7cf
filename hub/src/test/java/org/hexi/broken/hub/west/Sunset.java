package org.hexi.broken.hub.west;

import org.hexi.broken.hub.east.Sunrise;

/** Knows the east, which knows the west. */
public class Sunset {
    public Sunrise next() {
        return new Sunrise();
    }
}
