package org.hexi.hub.transport.network.gtfs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.hexi.engine.kernel.Validity;
import org.hexi.hub.transport.network.ServiceView.DayExceptions;

/**
 * Days of the week within a span, both ends included, with single days besides and without: what a service runs on. Immutable.
 */
record WeekPiece(Set<DayOfWeek> days, Validity span, DayExceptions exceptions) {
    /** Beyond this many exceptions nobody sees the week any more. */
    static final int MOST_EXCEPTIONS = 60;

    WeekPiece {
        days = Set.copyOf(days);
    }

    /** Pieces that cover exactly these dates, each once: one with exceptions while they are few, else one for each stretch. */
    static List<WeekPiece> covering(NavigableSet<LocalDate> dates) {
        if (dates.isEmpty()) {
            return List.of();
        }
        UsualWeek week = UsualWeek.of(dates);
        return week.exceptions() > MOST_EXCEPTIONS
                ? inOrder(dates)
                : List.of(new WeekPiece(
                        week.days(),
                        new Validity(dates.first(), dates.last()),
                        new DayExceptions(week.with(), week.without())));
    }

    /** Each piece is as long as it can be, so that there are as few in a row as there can be. */
    private static List<WeekPiece> inOrder(NavigableSet<LocalDate> dates) {
        List<WeekPiece> pieces = new ArrayList<>();
        LocalDate start = dates.first();
        while (start != null) {
            Growing piece = new Growing(start);
            LocalDate day = start;
            while (!day.isAfter(dates.last()) && piece.takes(day, dates.contains(day))) {
                day = day.plusDays(1);
            }
            pieces.add(piece.done());
            start = dates.ceiling(day);
        }
        return List.copyOf(pieces);
    }

    /** A piece that takes day after day as long as the week stays the same. */
    private static final class Growing {
        private final Map<DayOfWeek, Boolean> week = new EnumMap<>(DayOfWeek.class);
        private final LocalDate first;
        private LocalDate last;

        Growing(LocalDate first) {
            this.first = first;
            this.last = first;
        }

        boolean takes(LocalDate day, boolean runs) {
            Boolean before = week.putIfAbsent(day.getDayOfWeek(), runs);
            if (before != null && before != runs) {
                return false;
            }
            if (runs) {
                last = day;
            }
            return true;
        }

        WeekPiece done() {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            week.forEach((day, runs) -> {
                if (runs) {
                    days.add(day);
                }
            });
            return new WeekPiece(days, new Validity(first, last), DayExceptions.NONE);
        }
    }
}
