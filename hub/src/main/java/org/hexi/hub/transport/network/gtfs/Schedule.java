package org.hexi.hub.transport.network.gtfs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexi.hub.transport.network.gtfs.Slot.Dated;

/**
 * All runs of a feed, brought together where one line leaves at one local time on several days, whatever trips they come from. What
 * runs twice on a day does so here too. Not thread-safe.
 */
final class Schedule {
    private final Map<Place, Days> runs = new LinkedHashMap<>();
    private long size;

    void add(Line line, String trip, List<Dated> dates) {
        for (Dated dated : dates) {
            runs.computeIfAbsent(new Place(line, dated.slot()), unseen -> new Days(trip))
                    .add(dated.day());
        }
        size += dates.size();
    }

    /** Runs so far. */
    long size() {
        return size;
    }

    /** Pieces by the trip they are named after, in the order in which they leave. */
    Map<String, List<Piece>> pieces() {
        Map<String, List<Piece>> pieces = new TreeMap<>();
        runs.forEach((place, days) -> {
            for (NavigableSet<LocalDate> layer : days.layers) {
                for (WeekPiece week : WeekPiece.covering(layer)) {
                    pieces.computeIfAbsent(days.trip, unseen -> new ArrayList<>())
                            .add(new Piece(place.line(), place.slot(), week));
                }
            }
        });
        pieces.values().forEach(list -> list.sort(Piece.ORDER));
        return pieces;
    }

    /** What one service says. */
    record Piece(Line line, Slot slot, WeekPiece week) {
        private static final Comparator<Piece> ORDER = Comparator.<Piece, LocalDate>comparing(
                        piece -> piece.week().span().from())
                .thenComparing(piece -> piece.slot().time())
                .thenComparing(piece -> piece.slot().zone().getId())
                .thenComparing(piece -> piece.week().days().toString())
                .thenComparing(piece -> piece.line().stops().toString());
    }

    private record Place(Line line, Slot slot) {}

    /** Days with as many layers as there are runs on the busiest. */
    private static final class Days {
        private final String trip;
        private final List<NavigableSet<LocalDate>> layers = new ArrayList<>();

        /** @param trip the first that is met, which is the one with the least id */
        Days(String trip) {
            this.trip = trip;
        }

        void add(LocalDate day) {
            for (NavigableSet<LocalDate> layer : layers) {
                if (layer.add(day)) {
                    return;
                }
            }
            layers.add(new TreeSet<>(List.of(day)));
        }
    }
}
