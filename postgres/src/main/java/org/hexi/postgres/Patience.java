package org.hexi.postgres;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Bounded waiting for another process. The operating system tells when one ends; what a server writes of itself while it
 * lives, it announces in no way Java can wait for on every platform, so that is looked at between two moments of waiting for
 * the end. An interrupt does not end the wait, since a half-stopped server helps nobody; it is handed on afterwards.
 */
final class Patience {
    private static final Duration STEP = Duration.ofMillis(5);

    private Patience() {}

    /** @return whether the process ended within the limit */
    static boolean untilEnd(Process process, Duration limit) {
        return until(() -> !process.isAlive(), process.onExit(), limit);
    }

    /**
     * Waits for a condition as long as the end has not come.
     *
     * @param end of the processes that could make the condition true; when it comes, the condition is looked at a last time
     * @return whether the condition came true within the limit
     */
    static boolean until(BooleanSupplier condition, CompletableFuture<?> end, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (!condition.getAsBoolean()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                try {
                    end.get(Math.min(left, STEP.toNanos()), TimeUnit.NANOSECONDS);
                    return condition.getAsBoolean();
                } catch (TimeoutException notYet) {
                    continue;
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            return true;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("the end of a process cannot fail", impossible);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
