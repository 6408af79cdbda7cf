package org.hexi.hub.transport.planning.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexi.engine.routing.api.Criteria;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.Release;
import org.hexi.hub.transport.planning.PlanQuery;

/**
 * An answer as it is kept: the question and its journeys, each leg once, since the ways of one front share most of theirs.
 * Immutable.
 *
 * @param networkVersion of the network it was worked out on; missing in answers that are older than versions
 * @param tariffEdition of the tariffs it was priced by; missing in answers that are older than tariffs
 * @param roads between its doors and the terminals near them, as long as they were then
 */
public record KeptFront(
        PlanQuery query,
        Optional<Long> networkVersion,
        Optional<Long> tariffEdition,
        Instant askedAt,
        Instant plannedFrom,
        LocalDate rateDate,
        List<Leg> legs,
        List<Release> releases,
        List<Row> rows,
        List<DoorRoad> roads) {
    public KeptFront {
        tariffEdition = Objects.requireNonNullElse(tariffEdition, Optional.empty());
        legs = List.copyOf(legs);
        releases = List.copyOf(releases);
        rows = List.copyOf(rows);
        // answers kept before there were doors have none
        roads = List.copyOf(Objects.requireNonNullElse(roads, List.of()));
    }

    public static KeptFront of(
            Question question, long networkVersion, long tariffEdition, Instant askedAt, List<Journey> journeys) {
        Numbering<Leg> legs = new Numbering<>();
        Numbering<Release> releases = new Numbering<>();
        List<Row> rows = journeys.stream()
                .map(journey -> new Row(
                        journey.legs().stream().map(legs::of).toList(),
                        journey.release().map(releases::of),
                        journey.criteria(),
                        journey.units()))
                .toList();
        return new KeptFront(
                question.query(),
                Optional.of(networkVersion),
                Optional.of(tariffEdition),
                askedAt,
                question.plannedFrom(),
                question.rateDate(),
                legs.inOrder(),
                releases.inOrder(),
                rows,
                question.roads());
    }

    public Question question() {
        return new Question(query, plannedFrom, rateDate, roads);
    }

    public Journey journey(Row row) {
        return new Journey(
                row.legs().stream().map(legs::get).toList(),
                row.release().map(releases::get),
                row.criteria(),
                row.units());
    }

    /** One journey; legs and release by their places in the lists. */
    public record Row(List<Integer> legs, Optional<Integer> release, Criteria criteria, CriteriaUnits units) {}

    /** Gives equal things one number, from 0. */
    private static final class Numbering<T> {
        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int of(T thing) {
            return numbers.computeIfAbsent(thing, unknown -> numbers.size());
        }

        List<T> inOrder() {
            return new ArrayList<>(numbers.keySet());
        }
    }
}
