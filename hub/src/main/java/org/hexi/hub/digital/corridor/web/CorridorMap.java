package org.hexi.hub.digital.corridor.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.digital.corridor.FollowView;
import org.hexi.hub.digital.corridor.TrainMovement;
import org.hexi.hub.digital.corridor.Whereabouts;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.network.DepartureView;
import tools.jackson.databind.json.JsonMapper;

/** What the map of a page draws, as JSON that is safe inside a script element. */
record CorridorMap(Places places, PlaceNames names) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Data(List<Line> legs, List<Dot> places, List<Dot> movers) {}

    record Line(String mode, List<List<Double>> points, String label) {}

    record Dot(double lat, double lon, String label, String tone, String href) {}

    String of(FollowView follow) {
        Map<Integer, List<List<Double>>> points = new LinkedHashMap<>();
        Map<Integer, String> modes = new LinkedHashMap<>();
        Map<PlaceCode, Dot> dots = new LinkedHashMap<>();
        for (FollowView.PlanLine line : follow.lines()) {
            PlaceView place = places.get(line.place());
            points.computeIfAbsent(line.leg(), leg -> new ArrayList<>())
                    .add(List.of(place.latitude(), place.longitude()));
            modes.put(line.leg(), line.mode().name());
            dots.merge(
                    line.place(),
                    dot(place, line.isReported() ? "ok" : "calm"),
                    (one, other) -> one.tone().equals("ok") ? one : other);
        }
        List<Line> lines = points.entrySet().stream()
                .map(leg -> new Line(modes.getOrDefault(leg.getKey(), "RAIL"), leg.getValue(), ""))
                .toList();
        List<Dot> movers = follow.movement().stream()
                .map(moving -> mover(moving.whereabouts(), moving.reference(), "info", ""))
                .toList();
        return json(new Data(lines, List.copyOf(dots.values()), movers));
    }

    String of(List<TrainMovement> trains) {
        List<Line> lines = trains.stream().map(train -> line(train.departure())).toList();
        List<Dot> movers = trains.stream()
                .map(train ->
                        mover(train.whereabouts(), train.departure().id(), train.isReported() ? "info" : "calm", ""))
                .toList();
        return json(new Data(lines, List.of(), movers));
    }

    private Line line(DepartureView run) {
        List<List<Double>> points = run.calls().stream()
                .map(call -> places.get(call.place()))
                .map(place -> List.of(place.latitude(), place.longitude()))
                .toList();
        return new Line(run.service().carriage().name(), points, run.service().name(names.locale()));
    }

    private Dot dot(PlaceView place, String tone) {
        return new Dot(place.latitude(), place.longitude(), names.of(place.code()), tone, "");
    }

    private static Dot mover(Whereabouts here, String label, String tone, String href) {
        return new Dot(here.latitude(), here.longitude(), label, tone, href);
    }

    private static String json(Data data) {
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }
}
