package org.hexi.cli.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** The options that limit a way, shun and require parts of it, and say what the cargo is. */
final class AskedConditions {
    private static final Map<String, String> LISTS = Map.of("place", "places", "mode", "modes", "carrier", "carriers");

    @Option(names = "--most-cost", paramLabel = "AMOUNT", description = "No way costs more, in the planning currency.")
    @Nullable
    BigDecimal mostCost;

    @Option(names = "--most-co2e", paramLabel = "KG", description = "Carbon budget in kilograms of CO2e.")
    @Nullable
    BigDecimal mostCo2eKilograms;

    @Option(
            names = "--avoid",
            split = ",",
            paramLabel = "KIND:CODE",
            description =
                    "What no way touches: place:HRS, mode:SEA or carrier:OXR; repeatable. A code alone is a place.")
    List<String> avoided = new ArrayList<>();

    @Option(
            names = "--require",
            split = ",",
            paramLabel = "KIND:CODE",
            description = "What each way must have, written likewise; repeatable.")
    List<String> required = new ArrayList<>();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "CONTAINER_20, CONTAINER_40 (usual), CONTAINER_45, WAGON_LOAD, AIR_ULD or PARCEL.")
    @Nullable
    String unit;

    @Option(names = "--refrigerated", description = "The cargo needs power.")
    boolean isRefrigerated;

    @Option(
            names = "--danger",
            split = ",",
            paramLabel = "CLASS",
            description = "Class of dangerous goods, 1 to 9; repeatable.")
    List<Integer> dangers = new ArrayList<>();

    @Option(names = "--hs-code", paramLabel = "DIGITS", description = "Commodity, for embargoes.")
    @Nullable
    String hsCode;

    @Option(names = "--origin", paramLabel = "COUNTRY", description = "Country of origin, for embargoes.")
    @Nullable
    String origin;

    /** @throws IllegalArgumentException when a condition is neither a place nor a mode nor a carrier */
    void write(ObjectNode question) {
        ObjectNode limits = question.putObject("limits");
        if (mostCost != null) {
            limits.put("mostCost", mostCost.toPlainString());
        }
        if (mostCo2eKilograms != null) {
            limits.put("mostCo2eKilograms", mostCo2eKilograms.toPlainString());
        }
        write("--avoid", avoided, question.putObject("avoid"));
        write("--require", required, question.putObject("require"));
        writeCargo(question.putObject("cargo"));
    }

    private void writeCargo(ObjectNode cargo) {
        cargo.put("refrigerated", isRefrigerated);
        dangers.forEach(cargo.withArray("dangerClasses")::add);
        if (unit != null) {
            cargo.put("unit", unit.toUpperCase(Locale.ROOT));
        }
        if (hsCode != null) {
            cargo.put("hsCode", hsCode);
        }
        if (origin != null) {
            cargo.put("origin", origin.toUpperCase(Locale.ROOT));
        }
    }

    private static void write(String option, List<String> named, ObjectNode lists) {
        for (String each : named) {
            String kind = each.contains(":") ? each.substring(0, each.indexOf(':')) : "place";
            @Nullable String list = LISTS.get(kind);
            if (list == null) {
                throw new IllegalArgumentException(
                        "%s %s is none of place:CODE, mode:CODE, carrier:CODE".formatted(option, each));
            }
            lists.withArray(list).add(each.substring(each.indexOf(':') + 1).toUpperCase(Locale.ROOT));
        }
    }
}
