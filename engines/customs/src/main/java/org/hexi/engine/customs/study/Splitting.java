package org.hexi.engine.customs.study;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the whole of a file into its intervals; what one interval took in several goes is added up. The intervals of a file
 * add up to its whole. Linear in the number of states.
 */
final class Splitting {
    private Splitting() {}

    static Map<Part, Timing> split(FileHistory file, Instant now) {
        Map<Part, Timing> parts = new EnumMap<>(Part.class);
        if (file.beginning().isBefore(file.filedAt())) {
            parts.put(Part.ARRIVAL_TO_FILING, new Timing(FileHistory.between(file.beginning(), file.filedAt()), true));
        }
        List<Reached> states = file.states();
        for (int number = 0; number < states.size(); number++) {
            Reached reached = states.get(number);
            if (!reached.state().isFinal()) {
                boolean isOver = number + 1 < states.size();
                Instant end = isOver ? states.get(number + 1).at() : now;
                add(parts, Part.of(reached.state()), new Timing(FileHistory.between(reached.at(), end), isOver));
            }
        }
        return parts;
    }

    private static void add(Map<Part, Timing> parts, Part part, Timing timing) {
        Timing before = parts.getOrDefault(part, new Timing(Duration.ZERO, true));
        parts.put(part, new Timing(before.took().plus(timing.took()), timing.isOver()));
    }
}
