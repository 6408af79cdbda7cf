package org.hexi.hub.opening.clearance.model;

import java.math.BigDecimal;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Quantity;

/** How many litres a tonne of a kind of goods is taken for where a tax is per litre. */
public record VolumeFactor(HsCode code, BigDecimal litresPerTonne) {
    public Quantity litres(Mass net) {
        return new Quantity(net.tonnes().multiply(litresPerTonne), "LTR");
    }
}
