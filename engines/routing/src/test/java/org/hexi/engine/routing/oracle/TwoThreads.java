package org.hexi.engine.routing.oracle;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hexi.engine.routing.spi.SideBySide;

/** Two threads for a test. */
final class TwoThreads implements SideBySide, AutoCloseable {
    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    @Override
    public <T> List<T> all(List<Supplier<T>> work) {
        try {
            List<Callable<T>> calls =
                    work.stream().map(piece -> (Callable<T>) piece::get).toList();
            return executor.invokeAll(calls).stream().map(TwoThreads::outcome).toList();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static <T> T outcome(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        executor.close();
    }
}
