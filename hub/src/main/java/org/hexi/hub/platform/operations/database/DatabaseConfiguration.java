package org.hexi.hub.platform.operations.database;

import org.hexi.postgres.EmbeddedPostgres;
import org.hexi.postgres.PostgresSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the own server, or points at the operator's. The own server stops after everything that uses it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "hexi.database.url", matchIfMissing = true, havingValue = "none")
    static class Own {
        @Bean(destroyMethod = "close")
        @ConditionalOnMissingBean
        EmbeddedPostgres embeddedPostgres(DatabaseSettings settings) {
            PostgresSettings postgres = settings.throwAway()
                    ? PostgresSettings.throwAwayIn(settings.folder())
                    : PostgresSettings.durable(settings.folder());
            return EmbeddedPostgres.start(postgres);
        }

        @Bean
        JdbcConnectionDetails ownConnection(EmbeddedPostgres server) {
            return new Connection(server.jdbcUrl(), server.user(), server.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("hexi.database.url")
    static class Operators {
        @Bean
        JdbcConnectionDetails operatorsConnection(DatabaseSettings settings) {
            String url = java.util.Objects.requireNonNull(settings.url());
            return new Connection(url, settings.user(), settings.password());
        }
    }

    private record Connection(String url, String user, String password) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String toString() {
            return url;
        }
    }
}
