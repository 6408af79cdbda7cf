package org.hexi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts Hexi for real work. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Start Hexi for real: on its own durable PostgreSQL, or on one you run.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "2:wrong option",
            "3:could not be started; the message says why",
            "130:stopped from the keyboard",
            "143:stopped by a signal"
        })
final class UpCommand implements Callable<Integer> {
    @Mixin
    ServeOptions serve = new ServeOptions();

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() {
        return serve.serve("", List.copyOf(database.settings()));
    }
}
