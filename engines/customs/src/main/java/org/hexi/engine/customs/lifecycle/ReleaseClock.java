package org.hexi.engine.customs.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * The clock of release: runs from a named point to {@link ClockPoint#RELEASE} and stops there, or when the file is refused.
 * Immutable; the present instant is always an argument.
 *
 * @param from the point it starts at, filing accepted or arrival
 * @param start when that was
 * @param stopped when the goods were released or refused, or null while they are neither
 * @param target the promise
 */
public record ReleaseClock(
        ClockPoint from, Instant start, @Nullable Instant stopped, ClockTarget target) {
    public ReleaseClock {
        if (from == ClockPoint.RELEASE) {
            throw new InvalidValue("customs.clock.from", "from", from, "FILING_ACCEPTED or ARRIVAL");
        }
    }

    /** The clock from acceptance of the filing to release; empty before the file is accepted. */
    public static Optional<ReleaseClock> sinceAcceptance(CustomsFile file, ClockTarget target) {
        return file.acceptedAt()
                .map(accepted -> new ReleaseClock(
                        ClockPoint.FILING_ACCEPTED, accepted, file.endedAt().orElse(null), target));
    }

    /** The clock from arrival of the goods to release; goods released before they arrive took no time. */
    public static ReleaseClock sinceArrival(Instant arrival, CustomsFile file, ClockTarget target) {
        return new ReleaseClock(ClockPoint.ARRIVAL, arrival, file.endedAt().orElse(null), target);
    }

    /** The point it runs to. */
    public ClockPoint to() {
        return ClockPoint.RELEASE;
    }

    public Instant deadline() {
        return start.plus(target.within());
    }

    public boolean isStopped() {
        return stopped != null;
    }

    /** Time used up to an instant, or until it stopped; never negative. */
    public Duration elapsed(Instant now) {
        Duration elapsed = Duration.between(start, stopped == null ? now : stopped);
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }

    /** Time left of the promise; negative when it is broken. */
    public Duration timeLeft(Instant now) {
        return target.within().minus(elapsed(now));
    }

    /** How near the end is; a clock that stopped in time is calm, one that stopped late stays overdue. */
    public Danger danger(Instant now) {
        Duration left = timeLeft(now);
        if (left.isNegative()) {
            return Danger.OVERDUE;
        }
        if (isStopped() || left.compareTo(target.watchBelow()) >= 0) {
            return Danger.CALM;
        }
        return left.compareTo(target.dangerBelow()) < 0 ? Danger.DANGER : Danger.WATCH;
    }
}
