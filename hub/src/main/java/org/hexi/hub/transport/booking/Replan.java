package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.hub.transport.planning.Fate;

/**
 * The outcome of a rehearsal. Immutable.
 *
 * @param at business instant of now in it: what had begun by then stays as it is
 * @param rows the bookings of the viewer's list, oldest first
 * @param house counts over all bookings of the house, for those who may have them
 */
public record Replan(Instant at, List<Row> rows, Optional<Tally> house) {
    public Replan {
        rows = List.copyOf(rows);
    }

    /** A booking and what becomes of it. */
    public record Row(BookingRow booking, Fate fate) {
        public Outcome outcome() {
            return Outcome.of(fate);
        }
    }

    /** What becomes of a booking, in a word; worst first. */
    public enum Outcome {
        BROKEN,
        MOVED,
        KEPT,
        UNKNOWN;

        public static Outcome of(Fate fate) {
            return switch (fate) {
                case Fate.Kept _ -> KEPT;
                case Fate.Moved _ -> MOVED;
                case Fate.Broken _ -> BROKEN;
                case Fate.Unknown _ -> UNKNOWN;
            };
        }
    }

    /** How many bookings have which outcome. */
    public record Tally(Map<Outcome, Integer> counts) {
        public Tally {
            counts = Map.copyOf(counts);
        }

        static Tally of(Iterable<Fate> fates) {
            Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
            fates.forEach(fate -> counts.merge(Outcome.of(fate), 1, Integer::sum));
            return new Tally(counts);
        }

        public int count(Outcome outcome) {
            return counts.getOrDefault(outcome, 0);
        }

        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Tally tally() {
        return Tally.of(rows.stream().map(Row::fate).toList());
    }

    public List<Row> rows(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }
}
