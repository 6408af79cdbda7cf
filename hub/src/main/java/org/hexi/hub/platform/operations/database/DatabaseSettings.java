package org.hexi.hub.platform.operations.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the database ({@code hexi.database.*}).
 *
 * @param url JDBC address of a PostgreSQL 16 or later that somebody else runs; null to start an own one
 * @param user user name at that address
 * @param password password at that address
 * @param folder folder of the own server; for a throw-away server the folder above it
 * @param throwAway whether the folder and its server go when this process ends
 */
@ConfigurationProperties("hexi.database")
public record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("hexi-data") Path folder,
        @DefaultValue("false") boolean throwAway) {

    @Override
    public String toString() {
        return url == null ? "own server on " + folder : "server at " + url;
    }
}
