package org.hexi.engine.routing.api;

import java.math.BigDecimal;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;

/** What is to be carried: its mass and the container room it takes, in twenty-foot units; never negative. Immutable. */
public record Load(Mass mass, BigDecimal teu) {
    public Load {
        if (teu.signum() < 0) {
            throw new InvalidValue("routing.load.negative", "teu", teu, "zero or more twenty-foot units");
        }
    }
}
