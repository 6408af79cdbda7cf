package org.hexi.hub.platform.operations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where a database of Hexi is, for work on it while no hub runs in this process. Immutable.
 *
 * @param url JDBC address
 */
public record DatabaseAddress(String url, String user, String password) {
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Connections of their own, one for each use. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(url, user, password);
    }

    /** Hexi's migrations on this database, configured as the hub does it. */
    public FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .schemas("public");
    }

    @Override
    public String toString() {
        return url;
    }
}
