package org.hexi.hub.transport.planning.model;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.PlanQuery;

/**
 * Refuses questions about what the network does not know: a misspelt place that is avoided would otherwise be avoided by every
 * way, and a carrier that runs nothing would be required in vain. Immutable.
 */
public final class QuestionCheck {
    private final Timetable timetable;
    private final Set<String> carriers;
    private final Set<Mode> modes;
    private final Set<UnitType> units;

    public QuestionCheck(Network network, Timetable timetable) {
        this(timetable, !network.roadRuns().isEmpty());
    }

    /** @param hasRoads whether lorries can be had on demand */
    QuestionCheck(Timetable timetable, boolean hasRoads) {
        this.timetable = timetable;
        this.carriers = timetable.services().stream()
                .map(service -> service.terms().carrier())
                .collect(Collectors.toCollection(TreeSet::new));
        this.modes = Stream.concat(
                        timetable.services().stream()
                                .map(service -> service.terms().mode()),
                        Stream.of(Mode.ROAD).filter(road -> hasRoads))
                .collect(Collectors.toCollection(TreeSet::new));
        this.units = timetable.services().stream()
                .flatMap(service -> service.terms().capabilities().units().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws InvalidValue naming the first field that names what is not there */
    public void check(PlanQuery query) {
        known("from", query.from());
        known("to", query.to());
        query.demands().conditions().bans().forEach(this::known);
        query.demands().conditions().requirements().forEach(this::possible);
        UnitType unit = query.demands().cargo().unit();
        expect(
                units.contains(unit),
                "planning.cargo.unit",
                "cargo.unit",
                unit,
                "a unit that is carried: " + list(units));
    }

    private void known(Ban ban) {
        switch (ban) {
            case Ban.At at -> known("avoid.places", at.place());
            case Ban.Carrier carrier -> known("avoid.carriers", carrier.carrier());
            case Ban.Through _, Ban.Mover _ -> {}
        }
    }

    private void possible(Requirement requirement) {
        switch (requirement) {
            case Requirement.Via via -> known("require.places", via.place());
            case Requirement.CarriedBy carried -> known("require.carriers", carried.carrier());
            case Requirement.Moved moved ->
                expect(
                        modes.contains(moved.mode()),
                        "planning.mode.absent",
                        "require.modes",
                        moved.mode(),
                        "a mode of the network: " + list(modes));
        }
    }

    private void known(String field, PlaceCode place) {
        expect(timetable.covers(place), "routing.place.unknown", field, place, "a place of the timetable");
    }

    private void known(String field, String carrier) {
        expect(
                carriers.contains(carrier),
                "planning.carrier.unknown",
                field,
                carrier,
                "the code of a carrier of the network: " + list(carriers));
    }

    private static String list(Set<?> known) {
        return known.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void expect(boolean holds, String code, String field, Object value, String accepted) {
        if (!holds) {
            throw new InvalidValue(code, field, value, accepted);
        }
    }
}
