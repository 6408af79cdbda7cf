package org.hexi.hub.transport.planning.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hexi.engine.routing.spi.SideBySide;
import org.hexi.hub.transport.planning.Progress;

/**
 * Searches on as many threads of its own as there are processors, and tells the caller's thread how far it has come. When a search
 * or the listener fails, what has not begun is left undone. Thread-safe.
 */
public record CoreSearching(int threads, Progress progress) implements SideBySide {
    public static CoreSearching onAllCores(Progress progress) {
        return new CoreSearching(Runtime.getRuntime().availableProcessors(), progress);
    }

    @Override
    public <T> List<T> all(List<Supplier<T>> work) {
        try (ExecutorService crew = Executors.newFixedThreadPool(threads)) {
            try {
                List<Future<T>> begun =
                        work.stream().map(piece -> crew.submit(piece::get)).toList();
                return collected(begun);
            } catch (RuntimeException failed) {
                crew.shutdownNow();
                throw failed;
            }
        }
    }

    private <T> List<T> collected(List<Future<T>> begun) {
        List<T> outcomes = new ArrayList<>();
        for (Future<T> piece : begun) {
            outcomes.add(outcome(piece));
            progress.tell(Progress.Stage.SEARCHING, outcomes.size(), begun.size());
        }
        return outcomes;
    }

    private static <T> T outcome(Future<T> piece) {
        try {
            return piece.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
