package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;

/**
 * Exact fronts that somebody is told to come back for. Who asks the same waits for the same search; no more than a few run, and
 * what nobody fetches within a minute is dropped: the question can always be asked anew. Thread-safe.
 */
final class AwaitedAnswers {
    private static final int MOST = 8;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Key, CompletableFuture<PlanAnswer>> awaited = new HashMap<>();

    /** The answer when it is there within the time; otherwise it goes on and can be taken, unless too many do already. */
    Optional<PlanAnswer> within(Duration time, Viewer viewer, PlanQuery query, Supplier<PlanAnswer> planning) {
        Key key = new Key(viewer.party(), query);
        Optional<CompletableFuture<PlanAnswer>> answer = begun(key, planning);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        try {
            PlanAnswer found = answer.get().get(time.toMillis(), TimeUnit.MILLISECONDS);
            remove(key);
            return Optional.of(found);
        } catch (TimeoutException later) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            remove(key);
            throw thrown(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The answer that was left being reckoned, once it is there; empty when none was. */
    Optional<PlanAnswer> take(Viewer viewer, PlanQuery query) {
        Key key = new Key(viewer.party(), query);
        try {
            Optional<PlanAnswer> taken = find(key).map(CompletableFuture::join);
            remove(key);
            return taken;
        } catch (CompletionException failed) {
            remove(key);
            throw thrown(failed);
        }
    }

    private synchronized Optional<CompletableFuture<PlanAnswer>> begun(Key key, Supplier<PlanAnswer> planning) {
        CompletableFuture<PlanAnswer> running = awaited.get(key);
        if (running != null) {
            return Optional.of(running);
        }
        if (awaited.size() >= MOST) {
            return Optional.empty();
        }
        CompletableFuture<PlanAnswer> answer = CompletableFuture.supplyAsync(planning, threads);
        awaited.put(key, answer);
        answer.whenCompleteAsync(
                (found, failed) -> drop(key, answer),
                CompletableFuture.delayedExecutor(KEPT.toMillis(), TimeUnit.MILLISECONDS, threads));
        return Optional.of(answer);
    }

    private synchronized Optional<CompletableFuture<PlanAnswer>> find(Key key) {
        return Optional.ofNullable(awaited.get(key));
    }

    private synchronized void remove(Key key) {
        awaited.remove(key);
    }

    private synchronized void drop(Key key, CompletableFuture<PlanAnswer> answer) {
        awaited.remove(key, answer);
    }

    private static RuntimeException thrown(Exception failed) {
        return failed.getCause() instanceof RuntimeException own ? own : new IllegalStateException(failed);
    }

    private record Key(PartyId party, PlanQuery query) {}
}
