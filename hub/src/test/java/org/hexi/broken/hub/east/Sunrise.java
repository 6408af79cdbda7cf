package org.hexi.broken.hub.east;

import org.hexi.broken.hub.west.Sunset;

/** Knows the west, which knows the east. */
public class Sunrise {
    public Sunset end() {
        return new Sunset();
    }
}
