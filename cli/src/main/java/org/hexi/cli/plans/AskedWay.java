package org.hexi.cli.plans;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** The options that say what goes where and when. What they cannot mean, Hexi says. */
final class AskedWay {
    private static final Pattern POINT =
            Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,12})?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d{1,12})?)");

    @Option(names = "--from", paramLabel = "PLACE", description = "Code of the place of origin.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "PLACE", description = "Code of the destination.")
    @Nullable
    String to;

    @Option(
            names = "--pickup",
            paramLabel = "LAT,LON",
            description = "Fetched by lorry at this point, such as 36.06,103.83, in place of --from.")
    @Nullable
    String pickup;

    @Option(
            names = "--delivery",
            paramLabel = "LAT,LON",
            description = "Brought by lorry to this point, in place of --to.")
    @Nullable
    String delivery;

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
        end(question, "from", from, "pickup", pickup);
        end(question, "to", to, "delivery", delivery);
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

    private static void end(
            ObjectNode question, String place, @Nullable String code, String door, @Nullable String point) {
        if ((code == null) == (point == null)) {
            throw new IllegalArgumentException("either --%s or --%s is needed".formatted(place, door));
        }
        if (point == null) {
            question.put(place, code);
            return;
        }
        List<BigDecimal> degrees = degrees(door, point);
        question.putObject(door)
                .put("latitude", degrees.getFirst().toPlainString())
                .put("longitude", degrees.getLast().toPlainString());
    }

    private static List<BigDecimal> degrees(String door, String point) {
        Matcher parts = POINT.matcher(point.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "--%s is latitude,longitude in degrees, such as 36.06,103.83, and not %s".formatted(door, point));
        }
        return List.of(new BigDecimal(parts.group(1)), new BigDecimal(parts.group(2)));
    }
}
