package org.hexi.benchmarks.race;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.hexi.benchmarks.engine.Engine;

/**
 * An engine and what it took to give it the network. Immutable.
 *
 * @param heapMegabytes what it holds more than there was before, after the garbage is gone
 */
public record Loaded(Engine engine, double milliseconds, double heapMegabytes) {
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    public static Loaded by(Supplier<Engine> loading) {
        long before = usedBytes();
        long start = System.nanoTime();
        Engine engine = loading.get();
        double milliseconds = (System.nanoTime() - start) / NANOSECONDS_PER_MILLISECOND;
        double megabytes = (usedBytes() - before) / BYTES_PER_MEGABYTE;
        return new Loaded(engine, Math.round(milliseconds), Math.max(0, Math.round(megabytes)));
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
