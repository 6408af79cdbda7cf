package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.util.Optional;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.routing.api.Cargo;

/**
 * What is carried, as far as prices look at it. Immutable.
 *
 * @param mass gross mass of the goods, without containers
 * @param cubicMetres volume of the goods, where it was told
 */
public record Shipment(Mass mass, int teu, Cargo cargo, Optional<BigDecimal> cubicMetres) {
    /** Harmless goods of unknown volume in forty-foot containers. */
    public static Shipment general(Mass mass, int teu) {
        return new Shipment(mass, teu, Cargo.GENERAL, Optional.empty());
    }
}
