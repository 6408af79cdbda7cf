package org.hexi.hub.demo;

import org.hexi.hub.platform.parties.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens the demonstration: makes its people, begins its world and says on one line where to look and how to sign in. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Announcing {
    private final Accounts accounts;
    private final Founding founding;
    private final StepRunner runner;
    private final Environment environment;

    Announcing(Accounts accounts, Founding founding, StepRunner runner, Environment environment) {
        this.accounts = accounts;
        this.founding = founding;
        this.runner = runner;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        String password = accounts.makePassword();
        founding.found(password);
        runner.begin();
        announce(password);
    }

    // The one line a person or a script waits for; everything else goes to the log.
    @SuppressWarnings("SystemOut")
    private void announce(String password) {
        System.out.printf(
                "Hexi demo: http://localhost:%s/ - sign in as %s with password %s%n",
                environment.getProperty("local.server.port", "8080"), names(), password);
        System.out.flush();
    }

    private static String names() {
        int last = Founding.VISITORS.size() - 1;
        return String.join(", ", Founding.VISITORS.subList(0, last)) + " or " + Founding.VISITORS.get(last);
    }
}
