package org.hexi.engine.customs.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.lifecycle.StepKind;
import org.hexi.engine.customs.lifecycle.Transitions;
import org.hexi.engine.customs.selectivity.Lane;

/** Histories as a person writes them, and drawn ones that keep to the table of steps. */
final class Histories {
    static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");

    private Histories() {}

    /** A state and its hour, such as {@code "FILED 6, ACCEPTED 7"}. */
    static FileHistory of(Optional<Instant> arrival, String states) {
        List<Reached> reached = new ArrayList<>();
        for (String each : states.split(", ")) {
            String[] words = each.split(" ");
            reached.add(new Reached(State.valueOf(words[0]), hour(Integer.parseInt(words[1]))));
        }
        return new FileHistory("9901", Direction.IMPORT, "52", "firm", Optional.of(Lane.GREEN), arrival, reached);
    }

    static Instant hour(int hour) {
        return MIDNIGHT.plus(Duration.ofHours(hour));
    }

    static FileHistory drawn(RandomGenerator random) {
        List<Reached> states = new ArrayList<>();
        State state = State.FILED;
        Instant at = MIDNIGHT.plusSeconds(random.nextInt(100_000));
        states.add(new Reached(state, at));
        for (int steps = random.nextInt(12); steps > 0 && !state.isFinal(); steps--) {
            List<StepKind> allowed = List.copyOf(Transitions.allowed(state));
            state = Transitions.next(state, allowed.get(random.nextInt(allowed.size())))
                    .orElseThrow();
            at = at.plusMillis(random.nextInt(3) == 0 ? 0 : random.nextInt(40_000_000));
            states.add(new Reached(state, at));
        }
        Lane lane = Lane.values()[random.nextInt(Lane.values().length)];
        boolean hasLane = states.stream().anyMatch(reached -> reached.state() == State.ACCEPTED);
        return new FileHistory(
                "990" + random.nextInt(3),
                Direction.values()[random.nextInt(2)],
                "52",
                "firm " + random.nextInt(4),
                hasLane ? Optional.of(lane) : Optional.empty(),
                random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(MIDNIGHT.plusSeconds(random.nextInt(200_000) - 50_000)),
                states);
    }
}
