package org.hexi.postgres;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Bounded waiting for something another process does and announces in no other way. An interrupt does not end the wait,
 * since a half-stopped server helps nobody; it is handed on afterwards.
 */
final class Patience {
    private static final Duration STEP = Duration.ofMillis(5);

    private Patience() {}

    /** @return whether the condition came true within the limit */
    static boolean until(BooleanSupplier condition, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() - deadline >= 0) {
                    return false;
                }
                try {
                    Thread.sleep(STEP);
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            return true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
