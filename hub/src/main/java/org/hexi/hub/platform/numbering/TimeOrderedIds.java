package org.hexi.hub.platform.numbering;

import java.security.SecureRandom;
import java.util.UUID;
import org.hexi.hub.platform.time.WallClock;
import org.springframework.stereotype.Component;

/** UUIDv7: 48 bits of wall milliseconds, then random bits from the system's secure source. */
@Component
class TimeOrderedIds implements Ids {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();
    private final WallClock wall;

    TimeOrderedIds(WallClock wall) {
        this.wall = wall;
    }

    @Override
    public UUID next() {
        long high = wall.now().toEpochMilli() << 16 | VERSION_7 | random.nextInt(0x1000);
        long low = VARIANT_RFC | random.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
