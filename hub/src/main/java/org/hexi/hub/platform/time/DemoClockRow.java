package org.hexi.hub.platform.time;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The one row of the demonstration's clock. */
final class DemoClockRow {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DemoClockRow(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    record Row(Instant wallEpoch, Instant businessEpoch, int speed, Instant heartbeat) {
        Instant businessAt(Instant wall) {
            return businessEpoch.plus(Duration.between(wallEpoch, wall).multipliedBy(speed));
        }
    }

    Row read() {
        return find("").orElseThrow(() -> new IllegalStateException("the demonstration's clock was not woken"));
    }

    void wake(Instant start, int speed, Instant wall, Duration silence) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into clock.demo_clock (wall_epoch, business_epoch, speed, heartbeat)
                            values (:wall, :business, :speed, :wall) on conflict do nothing""")
                    .param("wall", Timestamp.from(wall))
                    .param("business", Timestamp.from(start))
                    .param("speed", speed)
                    .update();
            Row row = find("for update").orElseThrow();
            if (Duration.between(row.heartbeat(), wall).compareTo(silence) > 0) {
                write(new Row(wall, row.businessAt(row.heartbeat()), speed, wall));
            }
        });
    }

    void beat(Instant wall) {
        jdbc.sql("update clock.demo_clock set heartbeat = greatest(heartbeat, :wall)")
                .param("wall", Timestamp.from(wall))
                .update();
    }

    private void write(Row row) {
        jdbc.sql("""
                        update clock.demo_clock
                        set wall_epoch = :wall, business_epoch = :business, speed = :speed, heartbeat = :heartbeat""")
                .param("wall", Timestamp.from(row.wallEpoch()))
                .param("business", Timestamp.from(row.businessEpoch()))
                .param("speed", row.speed())
                .param("heartbeat", Timestamp.from(row.heartbeat()))
                .update();
    }

    private Optional<Row> find(String lock) {
        return jdbc.sql("select wall_epoch, business_epoch, speed, heartbeat from clock.demo_clock " + lock)
                .query((found, number) -> new Row(
                        found.getTimestamp(1).toInstant(),
                        found.getTimestamp(2).toInstant(),
                        found.getInt(3),
                        found.getTimestamp(4).toInstant()))
                .optional();
    }
}
