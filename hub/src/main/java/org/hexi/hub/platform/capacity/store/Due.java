package org.hexi.hub.platform.capacity.store;

import java.time.Instant;
import org.hexi.hub.platform.capacity.HoldView;

/** Something that frees units of a pool at its instant, whenever somebody notices. */
sealed interface Due {
    Instant at();

    String key();

    /** A hold that ends by itself, with what of it was drawn from a part. */
    record Expiry(String key, Instant at, int units, String part, int partUnits) implements Due {
        static Expiry of(HoldView hold) {
            return new Expiry(hold.pool().key(), hold.expiresAt(), hold.units(), hold.part(), hold.partUnits());
        }
    }

    /** A step of the ladder of a part. */
    record Release(String key, String part, Instant at, int percent) implements Due {}
}
