package org.hexi.engine.emissions.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;

/** Emission factors of one or more sources; ids are unique. Immutable. */
public record FactorTable(List<EmissionFactor> factors) {
    public FactorTable {
        factors = List.copyOf(factors);
        Set<String> ids = new HashSet<>();
        for (EmissionFactor factor : factors) {
            if (!ids.add(factor.id())) {
                throw new InvalidValue("emissions.factor.duplicate", "id", factor.id(), "an id used only once");
            }
        }
    }

    /**
     * Reads a table of comma-separated lines with a heading. Refused rows become issues; the good rows make the table. The
     * columns are {@code id, kind, class, traction, region, ttw, wtt, wtw, radiative_forcing, boundary, quality, source,
     * edition, valid_from, valid_to}; lines that start with {@code #} are skipped but counted.
     */
    public static Reading read(List<String> lines) {
        return FactorLines.read(lines);
    }

    /** What came of reading: the rows that hold, and everything wrong with the others. */
    public record Reading(FactorTable table, List<Issue> issues) {
        public Reading {
            issues = List.copyOf(issues);
        }
    }

    public Optional<EmissionFactor> find(String id) {
        return factors.stream().filter(factor -> factor.id().equals(id)).findFirst();
    }

    /**
     * The best row for a category on a day. Kind and class must be equal. Among those the order is: region as asked (a row without
     * region before one of another region), traction likewise, whole boundary before vehicle only, primary before modelled before default, the newest, then the id. Linear
     * in the rows.
     */
    public Optional<FactorChoice> choose(OperationCategory wanted, LocalDate day) {
        return factors.stream()
                .filter(factor -> factor.category().isSameClassAs(wanted))
                .filter(factor -> factor.validity().covers(day))
                .min(preference(wanted))
                .map(factor -> new FactorChoice(wanted, factor));
    }

    /** This table with the rows of another laid over it, for instance an operator's primary data over published averages. */
    public FactorTable with(FactorTable other) {
        List<EmissionFactor> all = new ArrayList<>(factors);
        all.addAll(other.factors);
        return new FactorTable(all);
    }

    private static Comparator<EmissionFactor> preference(OperationCategory wanted) {
        return Comparator.comparingInt((EmissionFactor factor) ->
                        distance(wanted.region(), factor.category().region()))
                .thenComparingInt(
                        factor -> distance(wanted.traction(), factor.category().traction()))
                .thenComparing(factor -> factor.intensity() instanceof Intensity.TankToWheel)
                .thenComparing(factor -> factor.provenance().quality())
                .thenComparing(factor -> factor.validity().from(), Comparator.reverseOrder())
                .thenComparing(EmissionFactor::id);
    }

    /** 0 as asked, 1 the row applies everywhere, 2 the row was made for something else. */
    private static int distance(String asked, String found) {
        if (asked.equals(found)) {
            return 0;
        }
        return found.isEmpty() ? 1 : 2;
    }
}
