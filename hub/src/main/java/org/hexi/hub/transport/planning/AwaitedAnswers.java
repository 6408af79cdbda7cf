package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.util.LinkedHashMap;
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
 * Exact fronts that somebody is told to come back for. Each is handed over once; the few that nobody fetches are dropped, and
 * so is everything when the instance ends: the question can always be asked anew. Thread-safe.
 */
final class AwaitedAnswers {
    private static final int KEPT = 64;

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Key, CompletableFuture<PlanAnswer>> awaited = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<PlanAnswer>> eldest) {
            return size() > KEPT;
        }
    };

    /** The answer when it is there within the time; otherwise it goes on and can be taken later. */
    Optional<PlanAnswer> within(Duration time, Viewer viewer, PlanQuery query, Supplier<PlanAnswer> planning) {
        CompletableFuture<PlanAnswer> answer = CompletableFuture.supplyAsync(planning, threads);
        try {
            return Optional.of(answer.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            put(new Key(viewer.party(), query), answer);
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw thrown(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The answer that was left being reckoned, once it is there; empty when none was. */
    Optional<PlanAnswer> take(Viewer viewer, PlanQuery query) {
        try {
            return remove(new Key(viewer.party(), query)).map(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw thrown(failed);
        }
    }

    private synchronized void put(Key key, CompletableFuture<PlanAnswer> answer) {
        awaited.put(key, answer);
    }

    private synchronized Optional<CompletableFuture<PlanAnswer>> remove(Key key) {
        return Optional.ofNullable(awaited.remove(key));
    }

    private static RuntimeException thrown(Exception failed) {
        return failed.getCause() instanceof RuntimeException own ? own : new IllegalStateException(failed);
    }

    private record Key(PartyId party, PlanQuery query) {}
}
