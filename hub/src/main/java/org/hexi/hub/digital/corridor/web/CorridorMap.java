package org.hexi.hub.digital.corridor.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.digital.corridor.FollowView;
import org.hexi.hub.digital.corridor.TrainMovement;
import org.hexi.hub.digital.corridor.Whereabouts;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.MapDrawing;
import org.hexi.hub.platform.web.MapDrawing.Dot;
import org.hexi.hub.platform.web.MapDrawing.Line;
import org.hexi.hub.platform.web.MapDrawing.Mover;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.SeaCourses;

/** What the map of a page draws, as JSON that is safe inside a script element. */
record CorridorMap(Places places, SeaCourses sea, PlaceNames names) {
    String of(FollowView follow) {
        Map<Integer, List<PlaceCode>> ways = new LinkedHashMap<>();
        Map<Integer, Mode> modes = new LinkedHashMap<>();
        Map<PlaceCode, Dot> dots = new LinkedHashMap<>();
        for (FollowView.PlanLine line : follow.lines()) {
            PlaceView place = places.get(line.place());
            ways.computeIfAbsent(line.leg(), leg -> new ArrayList<>()).add(line.place());
            modes.put(line.leg(), line.mode());
            dots.merge(
                    line.place(),
                    dot(place, line.isReported() ? "ok" : "calm"),
                    (one, other) -> one.tone().equals("ok") ? one : other);
        }
        List<Line> lines = ways.entrySet().stream()
                .map(leg -> line(modes.getOrDefault(leg.getKey(), Mode.RAIL), leg.getValue()))
                .toList();
        List<Mover> movers = follow.movement().stream()
                .map(moving -> mover(moving.whereabouts(), moving.reference(), "info"))
                .toList();
        return new MapDrawing(lines, List.copyOf(dots.values()), movers).json();
    }

    String of(List<TrainMovement> trains) {
        List<Line> lines = trains.stream().map(train -> line(train.departure())).toList();
        List<Mover> movers = trains.stream()
                .map(train -> mover(train.whereabouts(), train.departure().id(), train.isReported() ? "info" : "calm"))
                .toList();
        return new MapDrawing(lines, List.of(), movers).json();
    }

    private Line line(Mode mode, List<PlaceCode> through) {
        return Line.of(mode.name(), sea.line(through, mode == Mode.SEA), "");
    }

    private Line line(DepartureView run) {
        List<PlaceCode> through =
                run.calls().stream().map(DepartureView.Call::place).toList();
        List<List<Double>> points = sea.line(through, run.service().carriage() == Carriage.SEA);
        return Line.of(run.service().carriage().name(), points, run.service().name(names.locale()));
    }

    private Dot dot(PlaceView place, String tone) {
        return new Dot(place.latitude(), place.longitude(), names.of(place.code()), tone, "");
    }

    private static Mover mover(Whereabouts here, String label, String tone) {
        return new Mover(here.latitude(), here.longitude(), Mover.LARGE, label, tone, "", List.of());
    }
}
