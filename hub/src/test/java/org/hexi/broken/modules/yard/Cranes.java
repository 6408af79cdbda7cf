package org.hexi.broken.modules.yard;

import org.hexi.broken.modules.harbour.internal.Berths;

/** Reaches past the face. */
class Cranes {
    boolean mayLift() {
        return new Berths().hasRoom();
    }
}
