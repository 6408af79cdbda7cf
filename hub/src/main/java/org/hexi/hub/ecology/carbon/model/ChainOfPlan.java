package org.hexi.hub.ecology.carbon.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.emissions.api.Accounting;
import org.hexi.engine.emissions.api.ChainElement;
import org.hexi.engine.emissions.api.DataQuality;
import org.hexi.engine.emissions.api.Distance;
import org.hexi.engine.emissions.api.ElementFootprint;
import org.hexi.engine.emissions.api.EmissionFactor;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.emissions.api.Footprint;
import org.hexi.engine.emissions.api.Intensity;
import org.hexi.engine.emissions.api.OperationCategory;
import org.hexi.engine.emissions.api.OperationKind;
import org.hexi.engine.emissions.api.Provenance;
import org.hexi.engine.emissions.api.TransportChain;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Validity;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.TransportPlan.Leg;
import org.hexi.hub.ecology.carbon.FootprintView.LegFootprint;
import org.hexi.hub.ecology.carbon.MeasuredIntensity;

/**
 * The transport chain of a pinned plan: every leg a transport element, every change between legs a hub element. A hub
 * without a published value stays a gap; it is never counted as zero. Immutable.
 */
public final class ChainOfPlan {
    private static final String TERMINAL = "terminal";

    private final TransportPlan plan;
    private final Mass mass;
    private final Map<Integer, MeasuredIntensity> measured;
    private final LocalDate day;

    /** @param measured values measured by carriers, by number of the leg */
    public ChainOfPlan(TransportPlan plan, Mass mass, Map<Integer, MeasuredIntensity> measured) {
        this.plan = plan;
        this.mass = mass;
        this.measured = Map.copyOf(measured);
        this.day = LocalDate.ofInstant(plan.legs().getFirst().from().departure(), ZoneOffset.UTC);
    }

    public Footprint footprint(FactorTable published) {
        FactorTable factors = published.with(
                new FactorTable(measured.values().stream().map(this::factor).toList()));
        return new Accounting(factors).account(new TransportChain(elements()), day);
    }

    /** The movements of a footprint made by {@link #footprint}, in order. */
    public List<LegFootprint> legs(Footprint footprint) {
        return plan.legs().stream()
                .map(leg -> new LegFootprint(
                        leg.number(),
                        leg.mode(),
                        leg.from().place(),
                        leg.to().place(),
                        leg.distanceKilometres(),
                        element(footprint, leg)))
                .toList();
    }

    private List<ChainElement> elements() {
        List<ChainElement> elements = new ArrayList<>();
        Optional<Leg> before = Optional.empty();
        for (Leg leg : plan.legs()) {
            before.ifPresent(last -> elements.add(hub(last)));
            elements.add(transport(leg));
            before = Optional.of(leg);
        }
        return elements;
    }

    private EmissionFactor factor(MeasuredIntensity value) {
        return new EmissionFactor(
                "measured-leg-" + value.leg(),
                measuredCategory(leg(value.leg())),
                new Intensity.WellToWheel(value.ttw(), value.wtt(), value.ttw().add(value.wtt())),
                BigDecimal.ZERO,
                new Provenance(value.source(), value.edition(), DataQuality.PRIMARY),
                Validity.from(day));
    }

    private ChainElement transport(Leg leg) {
        OperationCategory category =
                measured.containsKey(leg.number()) ? measuredCategory(leg) : publishedCategory(leg);
        boolean inferred = leg.departureId().isEmpty();
        return new ChainElement.Transport(
                id(leg), category, mass, Distance.shortestFeasible(leg.distanceKilometres()), inferred);
    }

    private ChainElement hub(Leg arriving) {
        String place = arriving.to().place().value();
        return new ChainElement.Hub(
                "hub " + arriving.number() + " " + place,
                OperationCategory.of(OperationKind.HUB, TERMINAL),
                mass,
                true);
    }

    private static ElementFootprint element(Footprint footprint, Leg leg) {
        return footprint.elements().stream()
                .filter(element -> element.element().id().equals(id(leg)))
                .findFirst()
                .orElseThrow();
    }

    private Leg leg(int number) {
        return plan.legs().stream()
                .filter(leg -> leg.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static String id(Leg leg) {
        return "leg " + leg.number();
    }

    private static OperationCategory publishedCategory(Leg leg) {
        return OperationCategory.of(kind(leg), leg.emissionClass());
    }

    private static OperationCategory measuredCategory(Leg leg) {
        return OperationCategory.of(kind(leg), leg.emissionClass() + ", measured on " + id(leg));
    }

    private static OperationKind kind(Leg leg) {
        return switch (leg.mode()) {
            case RAIL -> OperationKind.RAIL;
            case ROAD -> OperationKind.ROAD;
            case SEA -> OperationKind.SEA;
            case AIR -> OperationKind.AIR;
        };
    }
}
