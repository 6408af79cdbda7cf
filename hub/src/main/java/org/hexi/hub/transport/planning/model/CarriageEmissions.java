package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexi.engine.emissions.api.Accounting;
import org.hexi.engine.emissions.api.ChainElement;
import org.hexi.engine.emissions.api.Distance;
import org.hexi.engine.emissions.api.EmissionFactor;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.emissions.api.Footprint;
import org.hexi.engine.emissions.api.Intensity;
import org.hexi.engine.emissions.api.OperationCategory;
import org.hexi.engine.emissions.api.OperationKind;
import org.hexi.engine.emissions.api.TransportChain;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.Track;

/**
 * Well-to-wheel emissions of one load over tracks by ISO 14083: tonne-kilometres of each country section times the factor for
 * its traction and country. The mass is that of the goods; containers are not freight. Not thread-safe: one per question.
 */
public final class CarriageEmissions {
    private final FactorTable factors;
    private final Mass mass;
    private final LocalDate day;
    private final Map<OperationCategory, BigDecimal> intensities = new HashMap<>();

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

    /** The same figure with its calculation sheet. */
    Footprint account(EmissionClass emissionClass, List<Track> tracks) {
        List<ChainElement> elements = new ArrayList<>();
        for (Section section : sections(emissionClass, tracks)) {
            elements.add(new ChainElement.Transport(
                    String.valueOf(elements.size() + 1),
                    section.category(),
                    mass,
                    Distance.shortestFeasible(section.kilometres()),
                    false));
        }
        return new Accounting(factors).account(new TransportChain(elements), day);
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
        return intensities.computeIfAbsent(
                category,
                wanted -> factors.choose(wanted, day)
                        .map(choice -> wellToWheel(choice.factor()))
                        .orElseThrow(() -> missing(wanted)));
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
