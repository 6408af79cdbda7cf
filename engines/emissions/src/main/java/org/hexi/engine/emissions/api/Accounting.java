package org.hexi.engine.emissions.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.Issue;

/**
 * Accounts for the emissions of a transport chain by ISO 14083:2023: per element activity times intensity, then the sum. Same
 * chain, table and day give the same footprint. Linear in elements times rows. Immutable.
 */
public final class Accounting {
    private final FactorTable factors;

    public Accounting(FactorTable factors) {
        this.factors = factors;
    }

    /** @param day the day whose factors apply, normally the day of departure */
    public Footprint account(TransportChain chain, LocalDate day) {
        List<ElementFootprint> elements =
                chain.elements().stream().map(element -> account(element, day)).toList();
        return new Footprint(elements, CalculationSheet.ofChain(elements));
    }

    private ElementFootprint account(ChainElement element, LocalDate day) {
        Optional<FactorChoice> choice = factors.choose(element.category(), day);
        if (choice.isEmpty()) {
            return gap(element, "emissions.factor.missing", "a factor valid on " + day + " or an operator's own value");
        }
        return switch (choice.get().factor().intensity()) {
            case Intensity.WellToWheel intensity -> accounted(element, choice.get(), intensity);
            case Intensity.TankToWheel _ ->
                gap(
                        element,
                        "emissions.factor.boundary",
                        "a well-to-wheel factor; the one found covers the vehicle only");
        };
    }

    private static ElementFootprint accounted(
            ChainElement element, FactorChoice choice, Intensity.WellToWheel intensity) {
        BigDecimal activity = activityOf(element);
        Emissions emissions = new Emissions(activity.multiply(intensity.ttw()), activity.multiply(intensity.wtt()));
        BigDecimal forcing = Decimals.normal(activity.multiply(choice.factor().radiativeForcing()));
        return new ElementFootprint.Accounted(
                element,
                choice,
                activity,
                emissions,
                forcing,
                CalculationSheet.ofElement(element, choice, intensity, activity, emissions, forcing));
    }

    private static ElementFootprint gap(ChainElement element, String code, String hint) {
        Issue issue = Issue.warning(
                code, 0, "elements[" + element.id() + "]", element.category().toString(), hint);
        return new ElementFootprint.Gap(element, issue, CalculationSheet.ofGap(element, issue));
    }

    private static BigDecimal activityOf(ChainElement element) {
        return switch (element) {
            case ChainElement.Transport transport -> transport.activity().tonneKilometres();
            case ChainElement.Hub hub -> hub.mass().tonnes();
        };
    }
}
