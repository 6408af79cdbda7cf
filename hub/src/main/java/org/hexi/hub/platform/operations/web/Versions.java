package org.hexi.hub.platform.operations.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.SpringBootVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which parts the house stands on. */
@Component
class Versions {
    private final JdbcClient jdbc;
    private final Flyway flyway;

    Versions(DataSource database, Flyway flyway) {
        this.jdbc = JdbcClient.create(database);
        this.flyway = flyway;
    }

    /** Versions by the message key of the part. */
    Map<String, String> list() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("operations.version.hexi", hexi());
        versions.put("operations.version.migration", migration());
        versions.put("operations.version.postgres", setting("server_version"));
        versions.put("operations.version.java", Runtime.version().toString());
        versions.put("operations.version.boot", SpringBootVersion.getVersion());
        return versions;
    }

    /** The settings that decide whether an acknowledged write survives a crash. */
    Map<String, String> durability() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            settings.put(name, setting(name));
        }
        return settings;
    }

    private static String hexi() {
        return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                .orElse("0.1.0");
    }

    private String migration() {
        MigrationInfo current = flyway.info().current();
        return current == null ? "" : current.getVersion().getVersion();
    }

    private String setting(String name) {
        return jdbc.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
