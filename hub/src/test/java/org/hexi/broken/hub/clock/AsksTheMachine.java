package org.hexi.broken.hub.clock;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes time, chance and ids from the machine, by call and by method reference. */
class AsksTheMachine {
    final Supplier<UUID> ids = UUID::randomUUID;

    Instant deadline() {
        return Instant.now().plusSeconds(60);
    }

    int lot() {
        return new Random().nextInt(10);
    }

    byte[] secret() {
        return new SecureRandom(new byte[] {1}).generateSeed(8);
    }

    int repeatable(long seed) {
        return new Random(seed).nextInt(10);
    }
}
