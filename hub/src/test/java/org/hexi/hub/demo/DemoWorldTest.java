package org.hexi.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.hub.HubApplication;
import org.hexi.hub.TestDatabase;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Departures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The world that plays by itself: the same seed gives the same world, and what a visitor first sees is the whole story. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoWorldTest {
    private static final long SEED = 20260101;
    private static final Duration BEFORE = Duration.ofDays(21);
    private static final Duration PLAYED = Duration.ofDays(Boolean.getBoolean("hexi.long") ? 14 : 6);

    private final ConfigurableApplicationContext hub = start(SEED);
    private List<String> early = List.of();

    @BeforeAll
    void playItsPast() {
        CatchingUp catchingUp = hub.getBean(CatchingUp.class);
        assertThat(catchingUp.now()).as("a new world is behind its clock").isPresent();
        play(hub, PLAYED);
        early = facts(hub);
        play(hub, BEFORE);
        assertThat(catchingUp.now()).isEmpty();
        System.out.printf(
                "demo world: seed %d, %d facts after %d days, then %d days more%n",
                SEED, early.size(), PLAYED.toDays(), BEFORE.toDays());
    }

    @AfterAll
    void end() {
        hub.close();
    }

    @Test
    void theSameSeedGivesTheSameWorld() {
        assertThat(early)
                .anyMatch(fact -> fact.startsWith("DE-"))
                .anyMatch(fact -> fact.startsWith("BK-"))
                .anyMatch(fact -> fact.startsWith("event.loading"))
                .anyMatch(fact -> fact.startsWith("event.departing"))
                .anyMatch(fact -> fact.startsWith("arrival"));
        try (ConfigurableApplicationContext second = start(SEED)) {
            play(second, PLAYED);
            assertThat(facts(second)).isEqualTo(early);
        }
    }

    @Test
    void theFirstLookShowsTheWholeStory() {
        Look look = new Look(hub.getBean(JdbcClient.class));
        look.nothingWentWrong();
        look.noContainerIsInTwoDossiers();
        look.everyStageIsPopulated();
        look.filesAreInClearanceAndRoomIsHeld();
        look.aRefusedFileWasCorrectedAndReleased();
        look.goodsChangedTheGaugeAndWereDelivered();
        look.exactlyTheScriptedTrainsAreLate(lateBeyondTheirBorder(hub));
    }

    /** Trains that were reported beyond their border and are the late ones of their week by the script. */
    private static Set<String> lateBeyondTheirBorder(ConfigurableApplicationContext hub) {
        Departures departures = hub.getBean(Departures.class);
        Timetables timetables = hub.getBean(Timetables.class);
        return Look.texts(
                        hub.getBean(JdbcClient.class),
                        "select distinct split_part(argument, '/', 1) || ' ' || split_part(argument, '/', 2)"
                                + " from demo.step where act = 'RUN' and done")
                .stream()
                .map(report -> report.split(" "))
                .filter(report -> timetables.isLate(departures.get(report[0]), SEED))
                .filter(report -> isBeyondBorder(departures, report[0], report[1]))
                .map(report -> report[0])
                .collect(Collectors.toSet());
    }

    private static boolean isBeyondBorder(Departures departures, String departure, String report) {
        int border = departures.get(departure).service().crossings().getFirst().fromNumber();
        int call = Integer.parseInt(report.substring(0, report.length() - 1));
        return call > border || (call == border && report.endsWith("D"));
    }

    /** What the tables tell at the scripted instant. */
    private record Look(JdbcClient jdbc) {
        private static List<String> texts(JdbcClient jdbc, String sql) {
            return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
        }

        private List<String> texts(String sql) {
            return texts(jdbc, sql);
        }

        void nothingWentWrong() {
            assertThat(texts("select key || ' ' || outcome from demo.step where outcome like '" + StepRunner.GIVEN_UP
                            + "%' or outcome like '%REJECTED%' or outcome like 'planning.%'"))
                    .isEmpty();
        }

        void noContainerIsInTwoDossiers() {
            assertThat(texts("select u.container from consignment.transport_unit u join consignment.consignment c"
                            + " on c.id = u.consignment_id where c.stage in ('PLANNED', 'BOOKED', 'DECLARED', 'CLEARED', 'UNDER_WAY')"
                            + " group by u.container having count(*) > 1"))
                    .isEmpty();
        }

        void everyStageIsPopulated() {
            TreeMap<String, Long> stages = new TreeMap<>();
            texts("select stage from consignment.consignment").forEach(stage -> stages.merge(stage, 1L, Long::sum));
            assertThat(stages.keySet())
                    .as(stages.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Stage.values()).map(Stage::name).toList());
        }

        void filesAreInClearanceAndRoomIsHeld() {
            assertThat(texts("select reference from clearance.declaration"
                            + " where state not in ('RELEASED', 'REFUSED', 'REJECTED', 'DRAFT')"))
                    .hasSizeGreaterThan(2);
            assertThat(texts("select reference from booking.booking where state = 'HELD' and expires_at >"
                            + " (select begun_at from demo.world) + interval '21 days'"))
                    .isNotEmpty();
        }

        void aRefusedFileWasCorrectedAndReleased() {
            assertThat(texts("select n.reference from clearance.declaration n join clearance.declaration r"
                            + " on r.id = n.predecessor where r.state = 'REFUSED' and n.state = 'RELEASED'"))
                    .isNotEmpty();
        }

        void goodsChangedTheGaugeAndWereDelivered() {
            assertThat(texts("select distinct consignment_id from consignment.timeline_entry where code ="
                            + " 'event.gaugeChange'"))
                    .hasSizeGreaterThan(3);
            assertThat(texts("select c.reference from consignment.consignment c join clearance.arrival a"
                            + " on a.consignment_id = c.id where c.stage = 'DELIVERED'"))
                    .hasSizeGreaterThan(3);
        }

        void exactlyTheScriptedTrainsAreLate(Set<String> scripted) {
            assertThat(scripted).isNotEmpty();
            assertThat(texts("select departure from corridor.train_position where lateness_minutes > 720"))
                    .containsExactlyInAnyOrderElementsOf(scripted);
            assertThat(texts("select distinct r.departure from corridor.ride r join consignment.timeline_entry t"
                            + " on t.consignment_id = r.consignment and t.code = 'eta.later'"))
                    .containsAnyElementsOf(scripted);
        }
    }

    /** Plays a world on to a time after its beginning, as fast as the machine can. */
    private static void play(ConfigurableApplicationContext hub, Duration played) {
        Instant until = hub.getBean(JdbcClient.class)
                .sql("select begun_at from demo.world")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single()
                .plus(played);
        assertThat(until).isBeforeOrEqualTo(hub.getBean(BusinessClock.class).now());
        StepRunner runner = hub.getBean(StepRunner.class);
        while (runner.playNext(until)) {
            // until nothing is due any more
        }
    }

    private static ConfigurableApplicationContext start(long seed) {
        return new SpringApplicationBuilder(HubApplication.class)
                .run(
                        "--hexi.demo=true",
                        "--hexi.demo-speed=60",
                        "--hexi.demo-seed=" + seed,
                        "--hexi.clearance.draw-seed=demo-" + seed,
                        "--hexi.database.url=" + TestDatabase.create(),
                        "--hexi.database.user=" + TestDatabase.server().user(),
                        "--hexi.database.password=" + TestDatabase.server().password(),
                        "--db-scheduler.enabled=false",
                        "--server.port=0");
    }

    private static List<String> facts(ConfigurableApplicationContext hub) {
        return Look.texts(hub.getBean(JdbcClient.class), """
                        select fact from (
                          select reference || ' ' || stage as fact from consignment.consignment
                          union all
                          select t.code || ' ' || d.reference || ' ' || t.happened_at || ' ' || coalesce(t.place, '')
                            || ' ' || t.arguments::text
                          from consignment.timeline_entry t join consignment.consignment d on d.id = t.consignment_id
                          union all
                          select 'eta ' || d.reference || ' ' || e.p10 || ' ' || e.p50 || ' ' || e.p90
                          from corridor.eta e join consignment.consignment d on d.id = e.consignment
                          union all
                          select 'event ' || hash || ' ' || event_time || ' ' || step from corridor.event
                          union all
                          select 'arrival ' || d.reference || ' ' || a.arrived_at
                          from clearance.arrival a join consignment.consignment d on d.id = a.consignment_id
                          union all
                          select outcome || ' ' || key || ' ' || due_at from demo.step where done
                        ) facts order by fact""");
    }
}
