package org.hexi.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hexi.hub.HubApplication;
import org.hexi.hub.TestDatabase;
import org.hexi.hub.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Same seed, same world: two empty databases, no human input, the same business facts after the same scripted days. */
class DemoWorldTest {
    private static final Duration PLAYED = Duration.ofDays(Boolean.getBoolean("hexi.long") ? 14 : 4);

    @Test
    void theSameSeedGivesTheSameWorld() {
        List<String> first = play(20260101);
        List<String> second = play(20260101);

        assertThat(first).anyMatch(fact -> fact.startsWith("DE-")).anyMatch(fact -> fact.startsWith("BK-"));
        assertThat(second).isEqualTo(first);
    }

    /** Plays the first days of a world as fast as the machine can and tells its business facts. */
    private static List<String> play(long seed) {
        try (ConfigurableApplicationContext hub = start(seed)) {
            StepRunner runner = hub.getBean(StepRunner.class);
            hub.getBean(Founding.class).found("a-password-of-the-test-7");
            runner.begin();
            Instant until = hub.getBean(JdbcClient.class)
                    .sql("select begun_at from demo.world")
                    .query((row, number) -> row.getTimestamp(1).toInstant())
                    .single()
                    .plus(PLAYED);
            assertThat(until).isBefore(hub.getBean(BusinessClock.class).now());
            while (runner.playNext(until)) {
                // until nothing is due any more
            }
            return facts(hub.getBean(JdbcClient.class));
        }
    }

    private static ConfigurableApplicationContext start(long seed) {
        return new SpringApplicationBuilder(HubApplication.class)
                .run(
                        "--hexi.demo=true",
                        "--hexi.demo-speed=1",
                        "--hexi.demo-seed=" + seed,
                        "--hexi.clearance.draw-seed=demo-" + seed,
                        "--hexi.database.url=" + TestDatabase.create(),
                        "--hexi.database.user=" + TestDatabase.server().user(),
                        "--hexi.database.password=" + TestDatabase.server().password(),
                        "--db-scheduler.enabled=false",
                        "--server.port=0");
    }

    private static List<String> facts(JdbcClient jdbc) {
        return jdbc.sql("""
                        select fact from (
                          select reference || ' ' || stage as fact from consignment.consignment
                          union all
                          select t.code || ' ' || d.reference || ' ' || t.happened_at || ' ' || coalesce(t.place, '')
                            || ' ' || t.arguments::text
                          from consignment.timeline_entry t join consignment.consignment d on d.id = t.consignment_id
                          union all
                          select outcome || ' ' || key || ' ' || due_at from demo.step where done
                        ) facts order by fact""").query((row, number) -> row.getString(1)).list();
    }
}
