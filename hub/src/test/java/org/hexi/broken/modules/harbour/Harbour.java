package org.hexi.broken.modules.harbour;

/** The face. */
public interface Harbour {
    boolean hasRoom();
}
