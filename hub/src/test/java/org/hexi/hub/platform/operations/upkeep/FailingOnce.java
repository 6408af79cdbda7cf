package org.hexi.hub.platform.operations.upkeep;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A listener that fails on each event the first time. */
@Component
class FailingOnce {
    private final Map<UUID, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final Map<UUID, CountDownLatch> done = new ConcurrentHashMap<>();

    record Tried(UUID id) {}

    CountDownLatch done(UUID id) {
        return done.computeIfAbsent(id, key -> new CountDownLatch(1));
    }

    int attempts(UUID id) {
        return attempts.computeIfAbsent(id, key -> new AtomicInteger()).get();
    }

    @ApplicationModuleListener
    void on(Tried tried) {
        if (attempts.computeIfAbsent(tried.id(), key -> new AtomicInteger()).incrementAndGet() == 1) {
            throw new IllegalStateException("fails the first time");
        }
        done(tried.id()).countDown();
    }
}
