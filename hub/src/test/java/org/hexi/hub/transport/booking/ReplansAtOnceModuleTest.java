package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Preference;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.transport.booking.Replan.Outcome;
import org.hexi.hub.transport.booking.store.BookingRows;
import org.hexi.hub.transport.planning.Incident;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Progress;
import org.hexi.hub.transport.planning.Rerouting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Many open bookings at once, from the rows in the database to the ways that are kept: 10,000 in the long form. */
class ReplansAtOnceModuleTest extends BookingTest {
    private static final Logger LOG = LoggerFactory.getLogger(ReplansAtOnceModuleTest.class);
    private static final int BOOKINGS = Boolean.getBoolean("hexi.long") ? 10_000 : 300;
    private static final List<String> PLACES = List.of("ALA", "TAS", "DUI", "HAM", "WAW", "VTE", "KTM");

    private static final Duration MOST_TIME = Duration.ofSeconds(60);

    /** What 60 seconds on two cores come to for 10,000, and the timetable, which is compiled however few there are. */
    private static final Duration MOST_WORK =
            Duration.ofSeconds(10).plus(Duration.ofMillis(12).multipliedBy(BOOKINGS));

    @Autowired
    Replans replans;

    @Autowired
    Rerouting rerouting;

    @Autowired
    BookingRows rows;

    @AfterEach
    void closeThem() {
        jdbc.sql("update booking.booking set state = 'RELEASED' where party = :party")
                .param("party", trader.party().value())
                .update();
    }

    @Test
    void allOfThemAreToldInTime() {
        List<Itinerary> booked = ways();
        booked.forEach(this::book);
        Instant now = clock.now();
        List<Incident> closures = rerouting.passages().stream()
                .filter(Passage.Border.class::isInstance)
                .limit(2)
                .<Incident>map(border ->
                        new Incident.Closed(border, now.plus(Duration.ofDays(4)), now.plus(Duration.ofDays(20))))
                .toList();
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = machine.getProcessCpuTime();
        long started = System.nanoTime();
        Replan replan = replans.rehearse(trader, closures, Preference.EARLIEST, Progress.UNHEARD);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        Duration work = Duration.ofNanos(machine.getProcessCpuTime() - before);
        LOG.info(
                "{} bookings: {} in {} s, {} s of work",
                replan.rows().size(),
                replan.tally().counts(),
                took.toMillis() / 1e3,
                work.toMillis() / 1e3);
        assertThat(replan.rows()).hasSize(booked.size());
        assertThat(replan.tally().count(Outcome.KEPT)).isPositive();
        assertThat(replan.tally().count(Outcome.MOVED)).isPositive();
        assertThat(replan.tally().count(Outcome.UNKNOWN)).isZero();
        assertThat(work).isLessThan(MOST_WORK);
        assertThat(took).isLessThan(MOST_TIME);
    }

    /** Different ways for different loads, ready over a month. */
    private List<Itinerary> ways() {
        List<Itinerary> ways = new ArrayList<>();
        for (int n = 0; ways.size() < BOOKINGS; n++) {
            Instant ready = clock.now().plus(Duration.ofHours(24 + (n * 7L) % 720));
            PlanQuery query = PlanQuery.of(
                    new PlaceCode("LZD"),
                    new PlaceCode(PLACES.get(n % PLACES.size())),
                    ready,
                    n % 3 == 0 ? Optional.of(ready.plus(Duration.ofDays(40))) : Optional.empty(),
                    Mass.kilograms(String.valueOf(5_000 + n)),
                    1);
            planning.plan(trader, query).ways().stream()
                    .map(way -> planning.get(trader, way.id()))
                    .forEach(ways::add);
        }
        return ways.subList(0, BOOKINGS);
    }

    private void book(Itinerary of) {
        Instant now = clock.now();
        BookingRow row = new BookingRow(
                new BookingId(ids.next()),
                "BK-" + ids.next(),
                new ConsignmentId(ids.next()),
                "CN",
                of.id(),
                trader.party(),
                BookingState.CONFIRMED,
                of.teu(),
                of.from(),
                of.to(),
                of.departure(),
                of.arrival(),
                now,
                now.plus(Duration.ofHours(1)));
        rows.add(row);
        rows.show(row.id(), List.of(trader.party()));
    }
}
