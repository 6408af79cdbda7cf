package org.hexi.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.hexi.cli.BarProgress;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ShippedNetwork;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.ShippedPlanning;

/**
 * How the time of the exact front grows with the network: a tenth to the whole of its services (drawn with a seed), of its places
 * (the ones nearest to Lanzhou by number of rides, with all services among them), and of the horizon of 60 days.
 */
final class GrowthBench {
    private static final int[] PERCENT = {10, 20, 50, 100};
    private static final int WHOLE_HORIZON_DAYS = 60;
    private static final int WARM_UP_SHARE = 4;
    private static final int ALL = 100;

    private final int questions;
    private final long seed;
    private final Optional<Path> chart;

    GrowthBench(int questions, long seed, Optional<Path> chart) {
        this.questions = questions;
        this.seed = seed;
        this.chart = chart;
    }

    Measured run() throws IOException {
        Network whole = ShippedNetwork.world();
        List<PlaceCode> nearest = nearest(whole);
        Map<String, List<Point>> curves = new LinkedHashMap<>();
        try (BarProgress bar = new BarProgress()) {
            bar.begin("measure", PERCENT.length * 3);
            for (int percent : PERCENT) {
                Random random = new Random(seed);
                Predicate<ServiceView> drawn = service -> random.nextInt(ALL) < percent;
                measure(curves, "services", percent, ShippedNetwork.world(drawn), WHOLE_HORIZON_DAYS, bar);
                Set<PlaceCode> near = Set.copyOf(nearest.subList(0, nearest.size() * percent / ALL));
                Predicate<ServiceView> among = service -> service.handledStops().stream()
                        .map(ServiceView.Stop::place)
                        .allMatch(near::contains);
                measure(curves, "places", percent, ShippedNetwork.world(among), WHOLE_HORIZON_DAYS, bar);
                measure(curves, "horizon", percent, whole, WHOLE_HORIZON_DAYS * percent / ALL, bar);
            }
        }
        if (chart.isPresent()) {
            Files.writeString(chart.get(), new GrowthChart(curves).svg());
        }
        return measured(curves);
    }

    /** One measurement. */
    record Point(int percent, int services, int places, int horizonDays, PlanningTimes times) {}

    private void measure(
            Map<String, List<Point>> curves, String curve, int percent, Network network, int days, BarProgress bar) {
        ShippedPlanning planning = new ShippedPlanning(network, FreightQuestions.NOW, WHOLE_HORIZON_DAYS);
        List<PlaceCode> places = planning.places();
        List<PlanQuery> asked = new FreightQuestions(seed).drawn(places, questions + questions / WARM_UP_SHARE, days);
        PlanningTimes times = new PlanningTimes(curve + " " + percent + " %");
        for (int n = 0; n < asked.size(); n++) {
            times.ask(planning::frontOnOneThread, asked.get(n), n >= questions / WARM_UP_SHARE);
        }
        curves.computeIfAbsent(curve, name -> new ArrayList<>())
                .add(new Point(percent, network.services().size(), places.size(), days, times));
        bar.step();
    }

    /** Places by the fewest rides from Lanzhou, those of one number by code. */
    private static List<PlaceCode> nearest(Network network) {
        Set<PlaceCode> reached = new LinkedHashSet<>(Set.of(FreightQuestions.LANZHOU));
        for (int before = 0; before < reached.size(); ) {
            before = reached.size();
            Set<PlaceCode> known = Set.copyOf(reached);
            network.services().stream()
                    .map(service -> service.handledStops().stream()
                            .map(ServiceView.Stop::place)
                            .toList())
                    .filter(calls -> calls.stream().anyMatch(known::contains))
                    .flatMap(List::stream)
                    .sorted(Comparator.naturalOrder())
                    .forEach(reached::add);
        }
        return List.copyOf(reached);
    }

    private Measured measured(Map<String, List<Point>> curves) {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> points = new ArrayList<>();
        Map<String, Object> figures = new LinkedHashMap<>();
        curves.forEach((curve, measured) -> {
            measured.forEach(point -> {
                lines.add("%5d services %4d places %3d days  %s"
                        .formatted(
                                point.services(),
                                point.places(),
                                point.horizonDays(),
                                point.times().line()));
                points.add(row(curve, point));
            });
            double ratio = measured.getLast().times().percentile(50)
                    / measured.getFirst().times().percentile(50);
            figures.put(curve + "_x10_time_ratio", PlanningTimes.tenths(ratio));
        });
        figures.put("questions", questions);
        figures.put("seed", seed);
        figures.put("points", points);
        return new Measured(lines, figures);
    }

    private static Map<String, Object> row(String curve, Point point) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("curve", curve.toLowerCase(Locale.ROOT));
        row.put("percent", point.percent());
        row.put("services", point.services());
        row.put("places", point.places());
        row.put("horizon_days", point.horizonDays());
        row.putAll(point.times().figures(""));
        return row;
    }
}
