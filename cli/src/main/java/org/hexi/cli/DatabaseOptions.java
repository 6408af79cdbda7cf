package org.hexi.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database a command works on: the own server on a folder, or one the operator runs. */
final class DatabaseOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "hexi-data",
            description = "Folder of the own PostgreSQL (default ${DEFAULT-VALUE}).")
    Path data = Path.of("hexi-data");

    @Option(
            names = "--db-url",
            paramLabel = "URL",
            description = "JDBC address of a PostgreSQL 16 or later, such as jdbc:postgresql://host/hexi.")
    @Nullable
    String url;

    @Option(names = "--db-user", paramLabel = "USER", defaultValue = "", description = "User name at that address.")
    String user = "";

    @Option(
            names = "--db-password",
            paramLabel = "PASSWORD",
            defaultValue = "${env:HEXI_DB_PASSWORD:-}",
            description = "Password at that address; better given as environment variable HEXI_DB_PASSWORD.")
    String password = "";

    List<String> settings() {
        if (url == null) {
            return List.of("hexi.database.folder=" + data);
        }
        return List.of("hexi.database.url=" + url, "hexi.database.user=" + user, "hexi.database.password=" + password);
    }
}
