package org.hexi.hub.platform.capacity.store;

import java.time.Instant;
import org.hexi.hub.platform.capacity.HoldView;

/** Something that frees units of a pool at its instant, whenever somebody notices. */
sealed interface Due {
    Instant at();

    String key();

    /** A hold that ends by itself. */
    record Expiry(HoldView hold) implements Due {
        @Override
        public Instant at() {
            return hold.expiresAt();
        }

        @Override
        public String key() {
            return hold.pool().key();
        }
    }

    /** A step of the ladder of a part. */
    record Release(String key, String part, Instant at, int percent) implements Due {}
}
