package org.hexi.engine.kernel;

import java.math.BigDecimal;

/** A mass in kilograms; never negative. Immutable. */
public record Mass(BigDecimal kilograms) implements Comparable<Mass> {
    private static final BigDecimal KILOGRAMS_PER_TONNE = BigDecimal.valueOf(1000);

    public static final Mass ZERO = new Mass(BigDecimal.ZERO);

    public Mass {
        if (kilograms.signum() < 0) {
            throw new InvalidValue("kernel.mass.negative", "massKilograms", kilograms, "zero or more kilograms");
        }
        kilograms = Decimals.normal(kilograms);
    }

    public static Mass kilograms(String kilograms) {
        return new Mass(Decimals.parse("massKilograms", kilograms));
    }

    public static Mass tonnes(long tonnes) {
        return new Mass(BigDecimal.valueOf(tonnes).multiply(KILOGRAMS_PER_TONNE));
    }

    public BigDecimal tonnes() {
        return Decimals.normal(kilograms.movePointLeft(3));
    }

    public Mass plus(Mass other) {
        return new Mass(kilograms.add(other.kilograms));
    }

    @Override
    public int compareTo(Mass other) {
        return kilograms.compareTo(other.kilograms);
    }
}
