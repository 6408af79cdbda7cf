package org.hexi.hub.demo.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.hexi.hub.demo.model.Step;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of the script, done and to come. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
public class Script {
    private final JdbcClient jdbc;

    Script(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The world as it was begun. */
    public record World(long seed, Instant begunAt) {}

    public Optional<World> find() {
        return jdbc.sql("select seed, begun_at from demo.world")
                .query((row, number) ->
                        new World(row.getLong(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    /** False when the world had begun already. */
    public boolean begin(long seed, Instant at) {
        return jdbc.sql("insert into demo.world (seed, begun_at) values (:seed, :at) on conflict do nothing")
                        .param("seed", seed)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    public void add(Collection<Step> steps) {
        steps.forEach(step -> jdbc.sql("""
                        insert into demo.step (key, due_at, act, shipment, argument)
                        values (:key, :due, :act, :shipment, :argument) on conflict do nothing""")
                .param("key", step.key())
                .param("due", Timestamp.from(step.dueAt()))
                .param("act", step.act().name())
                .param("shipment", step.shipment())
                .param("argument", step.argument())
                .update());
    }

    /** The step that comes next, when it is due by an instant. */
    public Optional<Step> next(Instant until) {
        return jdbc.sql("""
                        select key, due_at, act, shipment, argument from demo.step
                        where not done and due_at <= :until order by due_at, key limit 1""")
                .param("until", Timestamp.from(until))
                .query((row, number) -> new Step(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        Step.Act.valueOf(row.getString(3)),
                        row.getLong(4),
                        row.getString(5)))
                .optional();
    }

    /** Takes a step for this transaction; false when another one did it. */
    public boolean take(Step step) {
        return jdbc.sql("update demo.step set done = true where key = :key and not done")
                        .param("key", step.key())
                        .update()
                == 1;
    }

    /** Says how a step went. */
    public void note(Step step, String outcome) {
        jdbc.sql("update demo.step set done = true, outcome = :outcome where key = :key")
                .param("outcome", outcome)
                .param("key", step.key())
                .update();
    }
}
