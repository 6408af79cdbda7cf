package org.hexi.cli.plans;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** The options that say what goes where and when. What they cannot mean, Hexi says. */
final class AskedWay {
    @Option(names = "--from", required = true, paramLabel = "PLACE", description = "Code of the place of origin.")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "PLACE", description = "Code of the destination.")
    String to = "";

    @Option(
            names = "--ready",
            required = true,
            paramLabel = "INSTANT",
            description = "When the goods are ready, such as 2026-03-01T08:00:00Z.")
    String ready = "";

    @Option(
            names = "--latest",
            paramLabel = "INSTANT",
            description = "By when they must be released at the destination.")
    @Nullable
    String latest;

    @Option(
            names = "--mass",
            paramLabel = "KG",
            defaultValue = "20000",
            description = "Gross mass of the goods in kilograms (default ${DEFAULT-VALUE}).")
    BigDecimal massKilograms = BigDecimal.ZERO;

    @Option(
            names = "--teu",
            paramLabel = "N",
            defaultValue = "2",
            description = "Twenty-foot units they take (default ${DEFAULT-VALUE}).")
    int teu;

    @Option(names = "--most-legs", paramLabel = "N", description = "Most legs a way may have.")
    @Nullable
    Integer mostLegs;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            description = "No leg leaves later than so many days after ready.")
    @Nullable
    Integer horizonDays;

    @Option(names = "--few", description = "List the few options that stand for the whole front, not all of them.")
    boolean few;

    void write(ObjectNode question) {
        question.put("from", from);
        question.put("to", to);
        question.put("ready", ready);
        question.put("massKilograms", massKilograms.toPlainString());
        question.put("teu", teu);
        if (latest != null) {
            question.put("latestArrival", latest);
        }
        if (mostLegs != null) {
            question.put("maxLegs", mostLegs);
        }
        if (horizonDays != null) {
            question.put("horizonDays", horizonDays);
        }
        if (few) {
            question.put("show", "REPRESENTATIVES");
        }
    }
}
