package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hexi.engine.emissions.api.EmissionFactor;
import org.hexi.engine.emissions.api.FactorChoice;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.emissions.api.Intensity;
import org.hexi.engine.emissions.api.OperationCategory;
import org.hexi.engine.emissions.api.OperationKind;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.Explanation.Step;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.Track;

/**
 * Well-to-wheel emissions of one load over tracks by ISO 14083: tonne-kilometres of each country section times the factor for
 * its traction and country. The mass is that of the goods; containers are not freight. Thread-safe.
 */
public final class CarriageEmissions {
    private final FactorTable factors;
    private final Mass mass;
    private final LocalDate day;
    private final Map<OperationCategory, FactorChoice> choices = new ConcurrentHashMap<>();

    public CarriageEmissions(FactorTable factors, Mass mass, LocalDate day) {
        this.factors = factors;
        this.mass = mass;
        this.day = day;
    }

    /** Kilograms of CO2e, exact. */
    BigDecimal kilograms(EmissionClass emissionClass, List<Track> tracks) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Section section : sections(emissionClass, tracks)) {
            BigDecimal tonneKilometres = mass.tonnes().multiply(section.kilometres());
            sum = sum.add(tonneKilometres.multiply(intensity(section.category())));
        }
        return Decimals.normal(sum);
    }

    /**
     * How the figure came about: one step for each factor used. The sheet by country and clause belongs to the footprint of what
     * was really carried.
     */
    List<Step> steps(EmissionClass emissionClass, List<Track> tracks) {
        SequencedMap<FactorChoice, BigDecimal> kilometresByFactor = new LinkedHashMap<>();
        for (Section section : sections(emissionClass, tracks)) {
            FactorChoice choice = choice(section.category());
            FactorChoice known = kilometresByFactor.keySet().stream()
                    .filter(other -> other.factor().equals(choice.factor()))
                    .findFirst()
                    .orElse(choice);
            kilometresByFactor.merge(known, section.kilometres(), BigDecimal::add);
        }
        return kilometresByFactor.entrySet().stream()
                .map(entry -> step(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Step step(FactorChoice choice, BigDecimal kilometres) {
        EmissionFactor factor = choice.factor();
        BigDecimal intensity = wellToWheel(factor);
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("factor", factor.id());
        inputs.put("quality", factor.provenance().quality().name());
        inputs.put("substitute", String.valueOf(choice.isSubstitute()));
        inputs.put("tonnes", mass.tonnes().toPlainString());
        inputs.put("kilometres", kilometres.toPlainString());
        String arithmetic = "%s × %s × %s"
                .formatted(mass.tonnes().toPlainString(), kilometres.toPlainString(), intensity.toPlainString());
        BigDecimal kilograms =
                Decimals.normal(mass.tonnes().multiply(kilometres).multiply(intensity));
        return new Step(
                "planning.emissions",
                factor.provenance().edition(),
                factor.provenance().source(),
                inputs,
                arithmetic,
                kilograms.toPlainString() + " kg");
    }

    /** Neighbouring stretches of one country and traction are one section; the sum does not depend on that. */
    private static List<Section> sections(EmissionClass emissionClass, List<Track> tracks) {
        List<Section> sections = new ArrayList<>();
        for (Track track : tracks) {
            if (track.sections().isEmpty()) {
                add(sections, new Section(category(emissionClass, "", ""), track.kilometres()));
            }
            for (Track.Section section : track.sections()) {
                OperationCategory category = category(
                        emissionClass, section.traction(), section.country().value());
                add(sections, new Section(category, section.kilometres()));
            }
        }
        return sections;
    }

    private static void add(List<Section> sections, Section next) {
        if (!sections.isEmpty() && sections.getLast().category().equals(next.category())) {
            sections.add(sections.removeLast().plus(next.kilometres()));
        } else {
            sections.add(next);
        }
    }

    private static OperationCategory category(EmissionClass emissionClass, String traction, String country) {
        OperationKind kind = OperationKind.valueOf(emissionClass.kind().toUpperCase(Locale.ROOT));
        return new OperationCategory(kind, emissionClass.vehicleClass(), traction, country);
    }

    private BigDecimal intensity(OperationCategory category) {
        return wellToWheel(choice(category).factor());
    }

    private FactorChoice choice(OperationCategory category) {
        return choices.computeIfAbsent(
                category, wanted -> factors.choose(wanted, day).orElseThrow(() -> missing(wanted)));
    }

    private BigDecimal wellToWheel(EmissionFactor factor) {
        return switch (factor.intensity()) {
            case Intensity.WellToWheel whole -> whole.wtw();
            case Intensity.TankToWheel _ -> throw missing(factor.category());
        };
    }

    private InvalidValue missing(OperationCategory wanted) {
        return new InvalidValue("planning.factor.missing", "factor", wanted, "a well-to-wheel factor valid on " + day);
    }

    private record Section(OperationCategory category, BigDecimal kilometres) {
        Section plus(BigDecimal more) {
            return new Section(category, kilometres.add(more));
        }
    }
}
