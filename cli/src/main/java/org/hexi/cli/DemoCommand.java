package org.hexi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts a demonstration world that lives by itself. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Start Hexi with an embedded PostgreSQL and a living demonstration world.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "2:wrong option",
            "3:could not be started; the message says why",
            "130:stopped from the keyboard",
            "143:stopped by a signal"
        })
final class DemoCommand implements Callable<Integer> {
    private static final Path THROW_AWAY = Path.of(System.getProperty("java.io.tmpdir"), "hexi-demo");

    @Mixin
    ServeOptions serve = new ServeOptions();

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "60",
            description = "Business seconds in a wall second, 1 to 3600 (default ${DEFAULT-VALUE}).")
    int speed;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "20260101",
            description = "Seed of the world (default ${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the world in this folder (default: a folder that is thrown away).")
    @Nullable
    Path data;

    @Override
    public Integer call() {
        if (speed < 1 || speed > 3600) {
            throw new Unable(
                    "--speed %d is not accepted; 1 to 3600 business seconds in a wall second.".formatted(speed));
        }
        List<String> settings = new ArrayList<>();
        settings.add("hexi.demo=true");
        settings.add("hexi.demo-speed=" + speed);
        settings.add("hexi.demo-seed=" + seed);
        settings.add("hexi.clearance.draw-seed=demo-" + seed);
        settings.add("hexi.database.folder=" + (data == null ? THROW_AWAY : data));
        settings.add("hexi.database.throw-away=" + (data == null));
        return serve.serve("127.0.0.1", settings);
    }
}
