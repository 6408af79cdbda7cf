package org.hexi.hub.transport.planning;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.hexi.engine.routing.spi.SideBySide;

/**
 * Lets a question be worked on by a second processor where one is idle. Every piece but the first is offered to a virtual
 * thread; whatever none has begun when the caller comes to it, the caller does, so a busy machine answers as with one thread
 * and nobody waits for work that stands still. Thread-safe.
 */
final class SpareThreads implements SideBySide {
    @Override
    public <T> List<T> all(List<Supplier<T>> work) {
        List<FutureTask<T>> pieces =
                work.stream().map(piece -> new FutureTask<>(piece::get)).toList();
        pieces.stream().skip(1).forEach(Thread::startVirtualThread);
        pieces.forEach(FutureTask::run);
        return pieces.stream().map(SpareThreads::outcome).toList();
    }

    /** Waits for the piece whatever happens: another thread may still be at work on what the caller owns. */
    private static <T> T outcome(FutureTask<T> piece) {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return piece.get();
                } catch (InterruptedException interrupted) {
                    isInterrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(failed);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
