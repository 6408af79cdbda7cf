package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import org.hexi.engine.kernel.Decimals;

/**
 * The arithmetic of one tax, rounded exactly once. A tax that is part of its own base (consumption tax, export duty) is
 * computed as one quotient, so no digit of a repeating base is lost on the way.
 *
 * @param base what the ad valorem part is taken from, rounded for showing
 * @param amount the tax, rounded as the regime says
 * @param arithmetic the calculation written out
 */
record TaxFormula(BigDecimal base, BigDecimal amount, String arithmetic) {
    /** {@code base x percent + quantity x per unit}. */
    static TaxFormula onBase(BigDecimal base, Rate rate, BigDecimal quantity, Rounding rounding) {
        BigDecimal exact = base.multiply(rate.fraction()).add(quantity.multiply(rate.perUnit()));
        BigDecimal amount = rounding.of(exact);
        String arithmetic = join(valuePart(plain(base), rate), unitPart(rate, quantity));
        return new TaxFormula(base, amount, "%s = %s -> %s".formatted(arithmetic, plain(exact), plain(amount)));
    }

    /** The tax is inside its base: {@code B = (net + q x s) / (1 - c)}, {@code tax = B x c + q x s}. */
    static TaxFormula insideBase(BigDecimal net, Rate rate, BigDecimal quantity, Rounding rounding, Rounding shown) {
        BigDecimal perUnit = quantity.multiply(rate.perUnit());
        BigDecimal rest = BigDecimal.ONE.subtract(rate.fraction());
        BigDecimal numerator = net.add(perUnit);
        BigDecimal base = shown.ofQuotient(numerator, rest);
        BigDecimal amount =
                rounding.ofQuotient(numerator.multiply(rate.fraction()).add(perUnit.multiply(rest)), rest);
        String sum = rate.isPerUnit() ? "(%s + %s)".formatted(plain(net), unitPart(rate, quantity)) : plain(net);
        String arithmetic = "B = %s / (1 - %s) = %s; %s = %s"
                .formatted(
                        sum,
                        plain(rate.fraction()),
                        plain(base),
                        join(valuePart("B", rate), unitPart(rate, quantity)),
                        plain(amount));
        return new TaxFormula(base, amount, arithmetic);
    }

    /** The price contains the tax: {@code V = price / (1 + r)}, {@code tax = V x r}. */
    static TaxFormula insidePrice(BigDecimal price, Rate rate, BigDecimal quantity, Rounding rounding, Rounding shown) {
        BigDecimal whole = BigDecimal.ONE.add(rate.fraction());
        BigDecimal perUnit = quantity.multiply(rate.perUnit());
        BigDecimal base = shown.ofQuotient(price, whole);
        BigDecimal amount = rounding.ofQuotient(price.multiply(rate.fraction()).add(perUnit.multiply(whole)), whole);
        String arithmetic = "V = %s / (1 + %s) = %s; %s = %s"
                .formatted(
                        plain(price),
                        plain(rate.fraction()),
                        plain(base),
                        join(valuePart("V", rate), unitPart(rate, quantity)),
                        plain(amount));
        return new TaxFormula(base, amount, arithmetic);
    }

    private static String valuePart(String base, Rate rate) {
        return rate.percent().signum() == 0 && rate.isPerUnit()
                ? ""
                : "%s x %s %%".formatted(base, plain(rate.percent()));
    }

    private static String unitPart(Rate rate, BigDecimal quantity) {
        return rate.isPerUnit() ? "%s %s x %s".formatted(plain(quantity), rate.unit(), plain(rate.perUnit())) : "";
    }

    private static String join(String valuePart, String unitPart) {
        return valuePart.isEmpty() || unitPart.isEmpty() ? valuePart + unitPart : valuePart + " + " + unitPart;
    }

    private static String plain(BigDecimal value) {
        return Decimals.normal(value).toPlainString();
    }
}
