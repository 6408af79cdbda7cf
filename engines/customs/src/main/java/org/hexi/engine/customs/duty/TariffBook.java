package org.hexi.engine.customs.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;

/**
 * All regimes and rates of one customs territory through time. Never two answers for one day: regimes do not overlap, nor do
 * two lines of the same claim on the same code. Immutable.
 */
public record TariffBook(List<TariffRegime> regimes, List<RateLine> lines) {
    public TariffBook {
        regimes = List.copyOf(regimes);
        lines = List.copyOf(lines);
        requireOneRegimePerDay(regimes);
        requireOneLinePerDay(lines);
    }

    /**
     * Reads a book from two tables of comma-separated lines, each with its heading. Regimes: {@code id, name, valid_from,
     * valid_to, currency, edition, decimals, rounding, threshold, postponed, legal_basis, confirmed}; one rounding serves the
     * value and every tax. Rates: {@code id, tax, kind, code, agreement, origins, percent, per_unit, unit, valid_from,
     * valid_to, legal_basis}. Rows that are wrong or contradict an earlier one are left out and told.
     */
    public static Reading read(List<String> regimeLines, List<String> rateLines) {
        return TariffLines.read(regimeLines, rateLines);
    }

    /** The rows that hold together, and everything wrong with the others; rows of regimes and rates count apart. */
    public record Reading(TariffBook book, List<Issue> issues) {
        public Reading {
            issues = List.copyOf(issues);
        }
    }

    /** What applied on a day; empty when no regime is known for it. */
    public Optional<Tariff> on(LocalDate day) {
        return regimes.stream()
                .filter(regime -> regime.validity().covers(day))
                .findFirst()
                .map(regime -> new Tariff(day, regime, linesOn(day)));
    }

    private List<RateLine> linesOn(LocalDate day) {
        return lines.stream().filter(line -> line.validity().covers(day)).toList();
    }

    private static void requireOneRegimePerDay(List<TariffRegime> regimes) {
        for (int at = 0; at < regimes.size(); at++) {
            TariffRegime regime = regimes.get(at);
            for (TariffRegime other : regimes.subList(at + 1, regimes.size())) {
                if (regime.validity().overlaps(other.validity())) {
                    throw new InvalidValue(
                            "customs.tariff.overlap", "regimes", other.id(), "days not covered by " + regime.id());
                }
            }
        }
    }

    private static void requireOneLinePerDay(List<RateLine> lines) {
        Set<String> ids = new HashSet<>();
        Map<String, List<RateLine>> byClaim = new HashMap<>();
        for (RateLine line : lines) {
            if (!ids.add(line.id())) {
                throw new InvalidValue("customs.rate.duplicate", "id", line.id(), "an id used only once");
            }
            List<RateLine> sameClaim = byClaim.computeIfAbsent(line.claim() + line.code(), unused -> new ArrayList<>());
            for (RateLine earlier : sameClaim) {
                if (line.validity().overlaps(earlier.validity())) {
                    throw new InvalidValue(
                            "customs.rate.overlap", "lines", line.id(), "days not covered by " + earlier.id());
                }
            }
            sameClaim.add(line);
        }
    }
}
