package org.hexi.hub.transport.planning.road;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Table;
import org.hexi.hub.platform.places.Position;

/**
 * Roads an operator has measured: columns from and to (a place code or {@code latitude,longitude} in quotes), km, minutes and
 * source. A point within a kilometre of one in the table is that one. A row holds for both directions unless the other has a
 * row of its own; the first row that fits counts. Immutable.
 */
record DistanceTable(List<Row> rows) {
    static final DistanceTable EMPTY = new DistanceTable(List.of());
    private static final List<String> COLUMNS = List.of("from", "to", "km", "minutes", "source");
    private static final Pattern POINT =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,8})?),\\s*(-?\\d{1,3}(?:\\.\\d{1,8})?)");
    private static final double SAME_KILOMETRES = 1;
    private static final int MOST_KILOMETRES = 5_000;
    private static final int MOST_MINUTES = 30 * 24 * 60;

    DistanceTable {
        rows = List.copyOf(rows);
    }

    /** What was read, or every line that cannot be. */
    record Reading(DistanceTable table, List<Issue> issues) {}

    static Reading read(List<String> lines) {
        Table table = Table.read(lines, COLUMNS);
        List<Row> rows = new ArrayList<>();
        List<Issue> issues = new ArrayList<>(table.issues());
        for (Table.Row row : table.rows()) {
            try {
                rows.add(row(row));
            } catch (InvalidValue invalid) {
                issues.add(Issue.of(invalid, row.number(), invalid.field()));
            }
        }
        return new Reading(new DistanceTable(rows), issues);
    }

    DistanceTable with(DistanceTable other) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(other.rows);
        return new DistanceTable(all);
    }

    Optional<RoadDistance> find(RoadStop from, RoadStop to) {
        return first(from, to).or(() -> first(to, from));
    }

    private Optional<RoadDistance> first(RoadStop from, RoadStop to) {
        return rows.stream()
                .filter(row -> row.from().is(from) && row.to().is(to))
                .map(Row::distance)
                .findFirst();
    }

    private static Row row(Table.Row row) {
        BigDecimal kilometres = row.decimal("km");
        BigDecimal minutes = row.decimal("minutes");
        expect(kilometres.signum() >= 0 && isAtMost(kilometres, MOST_KILOMETRES), "km", kilometres, MOST_KILOMETRES);
        expect(minutes.signum() > 0 && isAtMost(minutes, MOST_MINUTES), "minutes", minutes, MOST_MINUTES);
        expect(minutes.stripTrailingZeros().scale() <= 0, "minutes", minutes, MOST_MINUTES);
        if (row.isBlank("source")) {
            throw new InvalidValue("planning.road.source", "source", "", "who measured the road");
        }
        return new Row(
                Known.of("from", row.text("from")),
                Known.of("to", row.text("to")),
                new RoadDistance(kilometres, minutes.intValue(), RoadDistance.Basis.TABLE, row.text("source"), ""));
    }

    private static boolean isAtMost(BigDecimal value, int most) {
        return value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static void expect(boolean holds, String field, BigDecimal value, int most) {
        if (!holds) {
            throw new InvalidValue("planning.road.measure", field, value, "a measure of at most " + most);
        }
    }

    record Row(Known from, Known to, RoadDistance distance) {}

    /** An end as the table names it: by code, or by a point. */
    record Known(Optional<PlaceCode> place, Optional<Position> position) {
        static Known of(String field, String text) {
            Matcher point = POINT.matcher(text);
            if (point.matches()) {
                Position position =
                        new Position(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
                return new Known(Optional.empty(), Optional.of(position));
            }
            try {
                return new Known(Optional.of(new PlaceCode(text)), Optional.empty());
            } catch (InvalidValue neither) {
                throw new InvalidValue("planning.road.end", field, text, "a place code or latitude,longitude");
            }
        }

        boolean is(RoadStop stop) {
            return place.isPresent()
                    ? place.equals(stop.place())
                    : position.orElseThrow().kilometresTo(stop.position()) <= SAME_KILOMETRES;
        }
    }
}
