package org.hexi.engine.customs.study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.InvalidValue;

/**
 * What a study knows of one file. Immutable.
 *
 * @param chapter two digits of its first goods line; empty where it is not known
 * @param declarant whoever filed it, under any name that tells declarants apart
 * @param lane empty while it has none
 * @param arrival when the goods came to the place of clearance; empty while that is not told
 * @param states the states it came into, beginning with {@link State#FILED}, never back in time
 */
public record FileHistory(
        String office,
        Direction direction,
        String chapter,
        String declarant,
        Optional<Lane> lane,
        Optional<Instant> arrival,
        List<Reached> states) {
    public FileHistory {
        states = List.copyOf(states);
        requireFiling(states);
        requireOrder(states);
    }

    private static void requireFiling(List<Reached> states) {
        if (states.isEmpty() || states.getFirst().state() != State.FILED) {
            throw new InvalidValue("customs.study.states", "states", states, "a history that begins with FILED");
        }
    }

    private static void requireOrder(List<Reached> states) {
        for (int next = 1; next < states.size(); next++) {
            if (states.get(next).at().isBefore(states.get(next - 1).at())) {
                throw new InvalidValue("customs.study.order", "states", states, "instants that never go back");
            }
        }
    }

    /** When it was filed for the first time. */
    public Instant filedAt() {
        return states.getFirst().at();
    }

    public State state() {
        return states.getLast().state();
    }

    public boolean isOpen() {
        return !state().isFinal();
    }

    public Optional<Instant> endedAt() {
        return isOpen() ? Optional.empty() : Optional.of(states.getLast().at());
    }

    public Optional<Instant> acceptedAt() {
        return states.stream()
                .filter(reached -> reached.state() == State.ACCEPTED)
                .map(Reached::at)
                .findFirst();
    }

    /** Filed before the goods came. */
    public boolean isFiledBeforeArrival() {
        return arrival.filter(filedAt()::isBefore).isPresent();
    }

    /** When its time begins: with whichever comes first, the goods or the filing. */
    public Instant beginning() {
        return arrival.filter(at -> at.isBefore(filedAt())).orElse(filedAt());
    }

    /** From {@link #beginning} to its end, or to now while it is open. */
    public Duration whole(Instant now) {
        return between(beginning(), endedAt().orElse(now));
    }

    /** From a point to its end, or to now; what ends before it begins took no time. */
    Timing since(Instant start, Instant now) {
        return new Timing(between(start, endedAt().orElse(now)), !isOpen());
    }

    static Duration between(Instant start, Instant end) {
        return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
    }
}
