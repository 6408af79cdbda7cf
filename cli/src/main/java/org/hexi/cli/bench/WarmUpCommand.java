package org.hexi.cli.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hexi.cli.ExitCodes;
import org.hexi.hub.platform.parties.AccountId;
import org.hexi.hub.platform.parties.Accounts;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;
import picocli.CommandLine.Command;

/**
 * Starts a throw-away demo, signs in, opens its home page some times and ends. The script runs it once after a build under
 * the JVM's recorder, so that later starts find their classes ready (JEP 483 and JEP 515).
 */
@Command(
        name = "warm-up",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Start a throw-away demo, sign in, open its home page and end.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:warmed up", "2:wrong option", "3:could not be started"})
public final class WarmUpCommand implements Callable<Integer> {
    private static final int PAGES = 20;
    private static final String TRADER = "trader";

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (ThrowAwayHub hub = ThrowAwayHub.start("--hexi.demo=true", "--hexi.demo-speed=60");
                Visitor visitor = new Visitor(hub.port())) {
            visitor.signIn(TRADER, newPassword(hub));
            for (int page = 0; page < PAGES; page++) {
                visitor.open("/");
            }
        }
        return ExitCodes.OK;
    }

    private static String newPassword(ThrowAwayHub hub) {
        Accounts accounts = hub.part(Accounts.class);
        Viewer house = Viewer.system("warm-up");
        String password = accounts.makePassword();
        AccountId trader = accounts.list(house, TRADER, new PageRequest(1, PageRequest.MAX_SIZE)).items().stream()
                .filter(account -> account.signInName().equals(TRADER))
                .findFirst()
                .orElseThrow()
                .id();
        accounts.resetPassword(house, trader, password);
        return password;
    }
}
