package org.hexi.hub.ecology.carbon;

import java.math.BigDecimal;
import org.hexi.engine.kernel.InvalidValue;

/**
 * What a carrier measured for one leg, in kilograms of CO2e per tonne-kilometre. Immutable.
 *
 * @param leg number of the leg in the pinned plan, from 1
 * @param ttw tank to wheel
 * @param wtt well to tank
 * @param source who measured it and how
 * @param edition period or edition of the measurement
 */
public record MeasuredIntensity(int leg, BigDecimal ttw, BigDecimal wtt, String source, String edition) {
    private static final int LONGEST = 200;

    public MeasuredIntensity {
        if (leg < 1) {
            throw new InvalidValue("carbon.leg.outOfRange", "leg", leg, "1 or more");
        }
        notNegative("ttw", ttw);
        notNegative("wtt", wtt);
        source = text("source", source);
        edition = text("edition", edition);
    }

    private static void notNegative(String field, BigDecimal value) {
        if (value.signum() < 0) {
            throw new InvalidValue(
                    "carbon.intensity.negative", field, value, "zero or more kg CO2e per tonne-kilometre");
        }
    }

    private static String text(String field, String value) {
        String stripped = value.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new InvalidValue("carbon.text.length", field, value, "1 to " + LONGEST + " characters");
        }
        return stripped;
    }
}
