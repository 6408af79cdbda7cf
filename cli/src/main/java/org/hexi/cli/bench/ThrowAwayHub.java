package org.hexi.cli.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.hub.HubApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole hub in this process, on a database that goes with it, at a port of its own. */
public final class ThrowAwayHub implements AutoCloseable {
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "hexi-bench");

    private final ConfigurableApplicationContext context;

    private ThrowAwayHub(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static ThrowAwayHub start(String... settings) {
        return in(FOLDER, settings);
    }

    public static ThrowAwayHub in(Path folder, String... settings) {
        List<String> own = List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.org.hexi=warn",
                "--hexi.database.throw-away=true",
                "--hexi.database.folder=" + folder);
        String[] all = Stream.concat(own.stream(), Stream.of(settings)).toArray(String[]::new);
        return new ThrowAwayHub(new SpringApplication(HubApplication.class).run(all));
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    <T> Stream<T> parts(Class<T> type) {
        return context.getBeansOfType(type).values().stream();
    }

    @Override
    public void close() {
        context.close();
    }
}
