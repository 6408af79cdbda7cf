package org.hexi.hub.transport.network.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.hub.transport.network.Restricted;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rehearsal counts the runs that the search would not let through. */
class RunSpansTest {
    private static final LoadedNetwork WORLD = new LoadedNetwork(NetworkFiles.readWhole());
    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final TimeWindow AHEAD = new TimeWindow(NOW, NOW.plus(Duration.ofDays(30)));

    @ParameterizedTest
    @MethodSource
    void theServicesItMeetsAreThoseTheSearchKnowsToPass(Restricted restricted) {
        Set<String> passing = WORLD.timetable(NOW, 30).services().stream()
                .filter(service -> passes(service, restricted))
                .map(ScheduledService::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> met = WORLD.services().stream()
                .filter(service ->
                        !met(service, restricted, Timetable.FARTHEST_MINUTE).isEmpty())
                .map(ServiceView::key)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(met).isNotEmpty().isEqualTo(passing);
    }

    private static Stream<Restricted> theServicesItMeetsAreThoseTheSearchKnowsToPass() {
        return Stream.of(
                new Restricted.Border(new PlaceCode("DST"), new PlaceCode("AKL")),
                new Restricted.Narrows("suez"),
                new Restricted.Narrows("malacca"),
                new Restricted.Territory(new CountryCode("KZ")));
    }

    @Test
    void aRunIsMetWhenItIsThereWhileItIsShutAndNotBefore() {
        ServiceView service = WORLD.service("R101");
        Restricted wuwei = new Restricted.Place(new PlaceCode("WUW"));
        List<String> all = met(service, wuwei, Timetable.FARTHEST_MINUTE);
        List<String> aWeek = met(service, wuwei, minute(NOW.plus(Duration.ofDays(7))));
        assertThat(all).startsWith(aWeek.toArray(String[]::new));
        assertThat(aWeek).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(met(service, new Restricted.Place(new PlaceCode("ZWWW")), Timetable.FARTHEST_MINUTE))
                .isEmpty();
    }

    private static List<String> met(ServiceView service, Restricted restricted, long untilMinute) {
        Closure closure = new Closure(restricted.passage(), minute(NOW), untilMinute);
        return new RunSpans(WORLD, WORLD::country).met(service, restricted, closure, AHEAD);
    }

    private static boolean passes(ScheduledService service, Restricted restricted) {
        return !service.departures().isEmpty()
                && service.passings(0, service.stops().size()).stream()
                        .anyMatch(passing -> passing.passage().equals(restricted.passage()));
    }

    private static long minute(Instant at) {
        return at.getEpochSecond() / 60;
    }
}
