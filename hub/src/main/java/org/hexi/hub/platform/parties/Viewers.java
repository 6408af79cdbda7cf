package org.hexi.hub.platform.parties;

/** Tells who is asking in the current request. */
public interface Viewers {
    /** @throws IllegalStateException outside a signed-in request */
    Viewer current();
}
