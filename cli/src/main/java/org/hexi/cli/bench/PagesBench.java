package org.hexi.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexi.cli.BarProgress;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.web.DossierTab;
import org.hexi.hub.platform.web.NavigationEntry;

/**
 * How quickly the pages of a trader and of a customs officer come when the house is full: every page of the left bar, a late
 * page of the list, an answer of the planner, a search, every tab of one dossier, the officer's queue and a file of it; one
 * request after the other, the answer read to its end. Of a hundred consignments ten are declared and on a train that left,
 * and five more hold room on the way the planner answered.
 */
final class PagesBench {
    private static final int WARM_UP = 30;
    private static final int MEDIAN = 50;
    private static final int HIGH = 95;
    private static final int DECLARED_ONE_IN = 10;
    private static final int BOOKED_ONE_IN = 20;

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
                Visitor trader = new Visitor(hub.port());
                Visitor officer = new Visitor(hub.port());
                BarProgress bar = new BarProgress()) {
            List<ConsignmentId> described = new Freight(hub, now.plus(Duration.ofDays(1))).fill(consignments, bar);
            int declared = Math.ceilDiv(described.size(), DECLARED_ONE_IN);
            List<ConsignmentId> last = described.subList(described.size() - declared, described.size());
            Journeys journeys = new Journeys(hub, now);
            int booked = journeys.book(described.subList(0, described.size() / BOOKED_ONE_IN), bar);
            journeys.ride(last, bar);
            DeclarationView file = new Paperwork(hub).declare(last, bar);
            trader.signIn(Freight.USER, Freight.PASSWORD);
            officer.signIn(Paperwork.OFFICER, Freight.PASSWORD);
            List<Page> asked = Stream.concat(
                            tradersPaths(hub, file.consignment()).map(path -> new Page(trader, path)),
                            officersPaths(hub, file).map(path -> new Page(officer, path)))
                    .toList();
            bar.begin("measure", asked.size() * (requests + WARM_UP));
            for (Page page : asked) {
                times(page, WARM_UP, bar);
            }
            List<PageTimes> pages = new ArrayList<>();
            for (Page page : asked) {
                pages.add(new PageTimes(page.pattern(), times(page, requests, bar)));
            }
            return measured(pages, declared, booked);
        }
    }

    /** A page and who asks for it. */
    private record Page(Visitor visitor, String path) {
        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        String pattern() {
            return ID.matcher(path).replaceAll("{id}");
        }
    }

    private static List<Long> times(Page page, int count, BarProgress bar) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(page.visitor().time(page.path()));
            bar.step();
        }
        return times;
    }

    private Stream<String> tradersPaths(ThrowAwayHub hub, ConsignmentId dossier) {
        Stream<String> tabs = hub.parts(DossierTab.class)
                .sorted(Comparator.comparingInt(DossierTab::order))
                .map(tab -> Path.of("/consignments", dossier.toString(), tab.segment())
                        .toString());
        String ready = LocalDateTime.ofInstant(now.plus(Duration.ofDays(1)), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        Stream<String> own = Stream.of(
                "/consignments?page=20",
                "/search?q=HEXU0000",
                "/plan/result?from=LZD&to=DUI&mass=20000&teu=2&ready=" + ready);
        return Stream.of(Stream.of("/"), bar(hub, Role.TRADER), own, tabs)
                .flatMap(part -> part)
                .distinct();
    }

    private static Stream<String> officersPaths(ThrowAwayHub hub, DeclarationView file) {
        Stream<String> files = Stream.of("/clearance/" + file.id(), "/declarations/" + file.id());
        return Stream.concat(bar(hub, Role.CUSTOMS_OFFICER).filter(path -> path.startsWith("/clearance")), files)
                .distinct();
    }

    private static Stream<String> bar(ThrowAwayHub hub, Role role) {
        return hub.parts(NavigationEntry.class)
                .filter(entry -> entry.roles().isEmpty() || entry.roles().contains(role.name()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(NavigationEntry::path);
    }

    private Measured measured(List<PageTimes> pages, int declared, int booked) {
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
        figures.put("declarations", declared);
        figures.put("bookings", booked);
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
