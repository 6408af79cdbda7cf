package org.hexi.hub.ecology.carbon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.emissions.api.ElementFootprint;
import org.hexi.engine.emissions.api.Footprint;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.TransportPlan.Mode;

/**
 * The footprint of one dossier. Immutable.
 *
 * @param mass gross mass of the goods, which is what the tonne-kilometres count
 * @param footprint the whole chain, hubs included
 * @param legs the movements, in order; the hubs between them stand in the footprint
 */
public record FootprintView(
        ConsignmentId consignment, String reference, Mass mass, Footprint footprint, List<LegFootprint> legs) {
    private static final int GRAMS = 3;

    public FootprintView {
        legs = List.copyOf(legs);
    }

    /** One movement and what it adds. */
    public record LegFootprint(
            int number, Mode mode, PlaceCode from, PlaceCode to, BigDecimal kilometres, ElementFootprint element) {

        /** The figure, where there is one. */
        public Optional<ElementFootprint.Accounted> accounted() {
            return element instanceof ElementFootprint.Accounted accounted ? Optional.of(accounted) : Optional.empty();
        }
    }

    public BigDecimal kilometres() {
        return legs.stream().map(LegFootprint::kilometres).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Grams of CO2e per tonne-kilometre over the whole way; zero when nothing was moved. */
    public BigDecimal gramsPerTonneKilometre() {
        BigDecimal activity = mass.tonnes().multiply(kilometres());
        if (activity.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return footprint.total().wtwKilograms().movePointRight(GRAMS).divide(activity, 1, RoundingMode.HALF_UP);
    }
}
