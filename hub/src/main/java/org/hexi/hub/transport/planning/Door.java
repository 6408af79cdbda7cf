package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.places.Position;

/**
 * A point on a road where goods are picked up or delivered, in WGS-84 degrees to five decimals, which is about a metre.
 * Immutable.
 *
 * @param name what people call it; empty when they gave the point alone
 */
public record Door(BigDecimal latitude, BigDecimal longitude, String name) {
    private static final int DECIMALS = 5;
    private static final int MOST_LATITUDE = 90;
    private static final int MOST_LONGITUDE = 180;
    private static final int LONGEST_NAME = 120;

    public Door {
        latitude = degrees("latitude", latitude, MOST_LATITUDE);
        longitude = degrees("longitude", longitude, MOST_LONGITUDE);
        name = name.strip();
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(
                    "planning.door.name", "name", name, "at most " + LONGEST_NAME + " characters on one line");
        }
    }

    public Position position() {
        return new Position(latitude.doubleValue(), longitude.doubleValue());
    }

    /** Such as {@code 36.06, 103.83}. */
    public String point() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }

    /** The name, or the point where it has none. */
    public String label() {
        return name.isEmpty() ? point() : name;
    }

    private static BigDecimal degrees(String field, BigDecimal degrees, int most) {
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new InvalidValue("planning.door.degrees", field, degrees, "-" + most + " to " + most);
        }
        return Decimals.normal(degrees.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
