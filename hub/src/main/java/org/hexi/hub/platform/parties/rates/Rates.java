package org.hexi.hub.platform.parties.rates;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.WallClock;
import org.springframework.stereotype.Component;

/**
 * Counts calls by token buckets: a full bucket holds a minute's calls, and fills evenly. Only who is signed in is counted, so
 * there are never more buckets than accounts, keys and parties. Thread-safe.
 */
@Component
public class Rates {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RateSettings settings;
    private final TimeMeter meter;
    private final Map<Caller, Bucket> callers = new ConcurrentHashMap<>();
    private final Map<PartyId, Bucket> parties = new ConcurrentHashMap<>();

    Rates(RateSettings settings, WallClock wall) {
        this.settings = settings;
        this.meter = new Meter(wall);
    }

    private record Caller(PartyId party, String name) {}

    /**
     * A call that comes too early.
     *
     * @param perMinute the limit it met
     */
    record Refusal(int perMinute, Duration pause) {}

    /** Counts one call. A call refused for the party's sake has still been one of the caller's. */
    Optional<Refusal> charge(Viewer viewer) {
        Caller caller = new Caller(viewer.party(), viewer.name());
        return charge(
                        callers.computeIfAbsent(caller, unknown -> full(settings.callerPerMinute())),
                        settings.callerPerMinute())
                .or(() -> charge(
                        parties.computeIfAbsent(viewer.party(), unknown -> full(settings.partyPerMinute())),
                        settings.partyPerMinute()));
    }

    private Bucket full(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .withCustomTimePrecision(meter)
                .build();
    }

    private static Optional<Refusal> charge(Bucket bucket, int perMinute) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(new Refusal(perMinute, Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    private record Meter(WallClock wall) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = wall.now();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
