package org.hexi.hub.transport.network.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.generation.RailLine.Kind;

/** The trains of the plan, there and back. */
final class RailServices {
    private static final EmissionClass FREIGHT_TRAIN = new EmissionClass("rail", "freight-train");
    private static final Names THROUGH = new Names(" (through)", "（直达）", " (прямой)");
    private static final Names FIXED =
            new Names(" (fixed timetable, through)", "（固定时刻表，直达）", " (фиксированное расписание, прямой)");

    private final Ground ground;
    private final Plan plan;
    private final RailRoutes routes;
    private final Flows flows;
    private final Timetabling timetabling;

    RailServices(Ground ground, Plan plan, RandomGenerator random) {
        this.ground = ground;
        this.plan = plan;
        this.routes = new RailRoutes(ground);
        this.flows = new Flows(ground, random);
        this.timetabling = new Timetabling(ground, plan.carriers(), random);
    }

    List<GeneratedService> all() {
        plan.rail().forEach(this::add);
        return timetabling.services();
    }

    private void add(RailLine line) {
        for (Flow flow :
                flows.of(line.demand(), (from, to) -> route(line, from, to).isPresent())) {
            List<RailStep> away = route(line, flow.from(), flow.to()).orElseThrow();
            timetabling.add(offer(line, away), offer(line, back(away)), flow.perWeek());
        }
    }

    /** A train that crosses a border does not start or end at it. */
    private Optional<List<RailStep>> route(RailLine line, Site from, Site to) {
        List<PlaceCode> places = new ArrayList<>();
        places.add(from.code());
        places.addAll(line.via());
        places.add(to.code());
        return routes.find(places, line.kind().crossesBorders())
                .filter(steps ->
                        !steps.getFirst().isBorder() && !steps.getLast().isBorder());
    }

    private static List<RailStep> back(List<RailStep> away) {
        return away.reversed().stream()
                .map(step -> new RailStep(step.to(), step.from(), step.track(), step.hours()))
                .toList();
    }

    private Offer offer(RailLine line, List<RailStep> steps) {
        TrainRun.Timed timed = TrainRun.over(steps, ground, line);
        return new Offer(
                line.demand().direction(),
                line.kind().crossesBorders() ? 'T' : 'R',
                Carriage.RAIL,
                suffix(line.kind()),
                FREIGHT_TRAIN,
                line.terms(),
                timed.stops(),
                timed.crossings());
    }

    private static Names suffix(Kind kind) {
        return switch (kind) {
            case SHUTTLE, LINE -> Offer.NO_SUFFIX;
            case THROUGH -> THROUGH;
            case FIXED -> FIXED;
        };
    }
}
