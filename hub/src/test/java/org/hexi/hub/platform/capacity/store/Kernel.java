package org.hexi.hub.platform.capacity.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hexi.hub.platform.numbering.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A capacity kernel as another replica has it: own connections, own clock, the same database. */
final class Kernel implements AutoCloseable {
    private static final int CONNECTIONS = 12;

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2100-01-01T00:00:00Z"));
    final Pools pools;
    private final HikariDataSource connections;
    private final TransactionTemplate transaction;
    private final PooledCapacities capacities;

    private Kernel(HikariDataSource connections, Ids ids) {
        this.connections = connections;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
        JdbcClient jdbc = JdbcClient.create(connections);
        this.pools = new Pools(jdbc);
        this.capacities =
                new PooledCapacities(pools, new Parts(jdbc), new Holds(jdbc), new Accounts(jdbc), ids, now::get);
    }

    static Kernel besides(DataSource other, Ids ids) {
        HikariDataSource known = unwrapped(other);
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(known.getJdbcUrl());
        settings.setUsername(known.getUsername());
        settings.setPassword(known.getPassword());
        settings.setMaximumPoolSize(CONNECTIONS);
        return new Kernel(new HikariDataSource(settings), ids);
    }

    <T> T call(Function<PooledCapacities, T> work) {
        T result = transaction.execute(status -> work.apply(capacities));
        return Objects.requireNonNull(result);
    }

    void expire() {
        transaction.executeWithoutResult(status -> ExpiringHolds.expire(capacities));
    }

    @Override
    public void close() {
        connections.close();
    }

    private static HikariDataSource unwrapped(DataSource source) {
        try {
            return source.unwrap(HikariDataSource.class);
        } catch (SQLException noPool) {
            throw new IllegalStateException(noPool);
        }
    }
}
