package org.hexi.cli.plans;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** The options that say what happens. What they cannot mean, Hexi says. */
final class AskedIncident {
    @Option(
            names = "--close",
            paramLabel = "PASSAGE",
            description =
                    "A passage is shut from --from until --until: border:AKL-DST, station:HRS, territory:KZ, narrows:suez.")
    @Nullable
    String closed;

    @Option(
            names = "--late",
            paramLabel = "ID",
            description = "A departure is late by --hours; with --from and --until, all departures of a service.")
    @Nullable
    String late;

    @Option(names = "--hours", paramLabel = "N", description = "How late.")
    @Nullable
    BigDecimal hours;

    @Option(names = "--cancel", paramLabel = "ID", description = "A departure, or a service likewise, does not run.")
    @Nullable
    String cancelled;

    @Option(
            names = "--from",
            paramLabel = "INSTANT",
            description = "Begin of the window, such as 2026-03-01T08:00:00Z.")
    @Nullable
    String from;

    @Option(names = "--until", paramLabel = "INSTANT", description = "End of the window, excluded.")
    @Nullable
    String until;

    void write(ObjectNode question) {
        if (closed != null) {
            ObjectNode closure = question.putObject("closed").put("passage", closed);
            window(closure);
        }
        if (late != null) {
            ObjectNode delay = question.putObject("late");
            runs(delay, late);
            if (hours != null) {
                delay.put("hours", hours.toPlainString());
            }
        }
        if (cancelled != null) {
            runs(question.putObject("cancelled"), cancelled);
        }
    }

    private void runs(ObjectNode incident, String id) {
        if (from == null && until == null) {
            incident.put("departure", id);
        } else {
            window(incident.put("service", id));
        }
    }

    private void window(ObjectNode incident) {
        if (from != null) {
            incident.put("from", from);
        }
        if (until != null) {
            incident.put("until", until);
        }
    }
}
