package org.hexi.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexi.cli.BarProgress;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.web.DossierTab;
import org.hexi.hub.platform.web.NavigationEntry;

/**
 * How quickly the pages of a trader come when the house is full: every page of the left bar, a late page of the list, and every
 * tab of one dossier, one request after the other, the answer read to its end.
 */
final class PagesBench {
    private static final int WARM_UP = 30;
    private static final int MEDIAN = 50;
    private static final int HIGH = 95;

    private final int consignments;
    private final int requests;
    private final Instant now;

    PagesBench(int consignments, int requests, Instant now) {
        this.consignments = consignments;
        this.requests = requests;
        this.now = now;
    }

    Measured run() throws IOException, InterruptedException {
        try (ThrowAwayHub hub = ThrowAwayHub.start();
                Visitor visitor = new Visitor(hub.port());
                BarProgress bar = new BarProgress()) {
            ConsignmentId last = new Freight(hub, now.plus(Duration.ofDays(1))).fill(consignments, bar);
            visitor.signIn(Freight.USER, Freight.PASSWORD);
            List<String> paths = paths(hub, last);
            bar.begin("measure", paths.size() * (requests + WARM_UP));
            for (String path : paths) {
                times(visitor, path, WARM_UP, bar);
            }
            List<PageTimes> pages = new ArrayList<>();
            for (String path : paths) {
                pages.add(new PageTimes(path.replace(last.toString(), "{id}"), times(visitor, path, requests, bar)));
            }
            return measured(pages);
        }
    }

    private static List<Long> times(Visitor visitor, String path, int count, BarProgress bar)
            throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(visitor.time(path));
            bar.step();
        }
        return times;
    }

    private static List<String> paths(ThrowAwayHub hub, ConsignmentId last) {
        Stream<String> bar = hub.parts(NavigationEntry.class)
                .filter(entry -> entry.roles().isEmpty() || entry.roles().contains(Role.TRADER.name()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(NavigationEntry::path);
        Stream<String> tabs = hub.parts(DossierTab.class)
                .sorted(Comparator.comparingInt(DossierTab::order))
                .map(tab ->
                        Path.of("/consignments", last.toString(), tab.segment()).toString());
        return Stream.of(Stream.of("/"), bar, Stream.of("/consignments?page=20"), tabs)
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    private Measured measured(List<PageTimes> pages) {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PageTimes page : pages) {
            double median = page.milliseconds(MEDIAN);
            double high = page.milliseconds(HIGH);
            lines.add("%-40s p50 %8.2f ms   p95 %8.2f ms".formatted(page.path(), median, high));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("path", page.path());
            row.put("p50_ms", median);
            row.put("p95_ms", high);
            rows.add(row);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bench", "pages");
        figures.put("consignments", consignments);
        figures.put("requests_per_page", requests);
        figures.put("p50_ms", worst(pages, MEDIAN));
        figures.put("p95_ms", worst(pages, HIGH));
        figures.put("pages", rows);
        return new Measured(lines, figures);
    }

    /** The slowest page is the figure that counts. */
    private static double worst(List<PageTimes> pages, int percent) {
        return pages.stream()
                .mapToDouble(page -> page.milliseconds(percent))
                .max()
                .orElse(0);
    }
}
