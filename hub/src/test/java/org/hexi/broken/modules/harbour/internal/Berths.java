package org.hexi.broken.modules.harbour.internal;

import org.hexi.broken.modules.harbour.Harbour;

/** Public only because Java asks for it; nobody else's business. */
public class Berths implements Harbour {
    @Override
    public boolean hasRoom() {
        return true;
    }
}
