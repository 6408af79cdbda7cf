package org.hexi.cli.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hexi.cli.ExitCodes;
import picocli.CommandLine.Command;

/**
 * Starts a throw-away demo, opens its first pages and ends. The script runs it once after a build under the JVM's recorder, so
 * that later starts find their classes ready (JEP 483 and JEP 515).
 */
@Command(
        name = "warm-up",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Start a throw-away demo, open its first page and end.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:warmed up", "2:wrong option", "3:could not be started"})
public final class WarmUpCommand implements Callable<Integer> {
    private static final int PAGES = 20;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (ThrowAwayHub hub = ThrowAwayHub.start("--hexi.demo=true", "--hexi.demo-speed=60");
                Visitor visitor = new Visitor(hub.port())) {
            for (int page = 0; page < PAGES; page++) {
                visitor.open("/");
            }
        }
        return ExitCodes.OK;
    }
}
