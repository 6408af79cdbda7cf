package org.hexi.engine.customs.risk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A named key of declarations. Its history is how many declarations with the same key were a fraud. A factor may narrow another
 * one: then it adds only what the narrower key says beyond the wider, and a key never seen adds nothing, so that the wider one
 * speaks alone. Each wider factor stands before those that narrow it.
 */
public enum Factor {
    CHAPTER(null, 1, "HS chapter", (filing, usual) -> digits(filing, 2)),
    HEADING(CHAPTER, 1, "HS heading", (filing, usual) -> digits(filing, 4)),
    SUBHEADING(HEADING, 1, "HS subheading", (filing, usual) -> digits(filing, 6)),
    ORIGIN(SUBHEADING, 1, "subheading and origin", (filing, usual) -> sameGoods(filing)),
    PRICE_SIZE(
            ORIGIN,
            1,
            "subheading, origin, power of ten of the price",
            (filing, usual) -> sameGoods(filing, price(filing, 0))),
    PRICE_BAND(
            PRICE_SIZE,
            1,
            "subheading, origin, price to one digit",
            (filing, usual) -> sameGoods(filing, price(filing, 1))),
    PRICE_CLOSE(
            PRICE_BAND,
            1,
            "subheading, origin, price to two digits",
            (filing, usual) -> sameGoods(filing, price(filing, 2))),
    PRICE_SAME(
            PRICE_CLOSE,
            1,
            "subheading, origin, price to four digits",
            (filing, usual) -> sameGoods(filing, price(filing, 4))),
    MASS_BAND(
            ORIGIN,
            1,
            "subheading, origin, net mass to one digit",
            (filing, usual) -> sameGoods(filing, mass(filing, 1))),
    MASS_CLOSE(
            MASS_BAND,
            1,
            "subheading, origin, net mass to two digits",
            (filing, usual) -> sameGoods(filing, mass(filing, 2))),
    MASS_SAME(
            MASS_CLOSE,
            1,
            "subheading, origin, net mass to four digits",
            (filing, usual) -> sameGoods(filing, mass(filing, 4))),
    DEPARTURE(
            ORIGIN,
            1,
            "subheading, origin, country of departure",
            (filing, usual) -> sameGoods(filing, filing.goods().departure())),
    TAX_RATE(
            ORIGIN,
            1,
            "subheading, origin, rate of duty claimed",
            (filing, usual) -> sameGoods(filing, taxRate(filing))),
    ANY_PRICE_BAND(null, 1, "price to one digit, any goods", (filing, usual) -> price(filing, 1)),
    ANY_PRICE_CLOSE(ANY_PRICE_BAND, 1, "price to two digits, any goods", (filing, usual) -> price(filing, 2)),
    ANY_PRICE_SAME(ANY_PRICE_CLOSE, 1, "price to four digits, any goods", (filing, usual) -> price(filing, 4)),
    ANY_MASS_BAND(null, 1, "net mass to one digit, any goods", (filing, usual) -> mass(filing, 1)),
    ANY_MASS_CLOSE(ANY_MASS_BAND, 1, "net mass to two digits, any goods", (filing, usual) -> mass(filing, 2)),
    ANY_MASS_SAME(ANY_MASS_CLOSE, 1, "net mass to four digits, any goods", (filing, usual) -> mass(filing, 4)),
    UNIT_PRICE(
            null,
            8,
            "price of a kilogram, times the usual",
            (filing, usual) -> usual.band(filing.goods()).orElse("")),
    HEADING_UNIT_PRICE(
            UNIT_PRICE,
            2,
            "HS heading and price of a kilogram, times the usual",
            (filing, usual) -> usual.band(filing.goods())
                    .map(band -> digits(filing, 4) + " " + band)
                    .orElse("")),
    DECLARANT(null, 8, "declarant", (filing, usual) -> filing.traders().declarant()),
    IMPORTER(null, 8, "importer", (filing, usual) -> filing.traders().importer()),
    SELLER(null, 8, "seller", (filing, usual) -> filing.traders().seller()),
    COURIER(null, 8, "courier", (filing, usual) -> filing.traders().courier()),
    OFFICE(null, 20, "customs office", (filing, usual) -> filing.office());

    private final @Nullable Factor wider;
    private final int caution;
    private final String about;
    private final KeyRule rule;

    Factor(@Nullable Factor wider, int caution, String about, KeyRule rule) {
        this.wider = wider;
        this.caution = caution;
        this.about = about;
        this.rule = rule;
    }

    /** Stable code, such as {@code price-same}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Factor> find(String code) {
        return Stream.of(values()).filter(factor -> factor.code().equals(code)).findFirst();
    }

    /** What declarations of one key have in common, in English. */
    public String about() {
        return about;
    }

    /** The factor this one narrows; empty when it stands for itself. */
    public Optional<Factor> wider() {
        return Optional.ofNullable(wider);
    }

    /** How much more evidence this factor needs than the goods themselves: busy traders and offices get histories by chance. */
    int caution() {
        return caution;
    }

    /** Whether its keys depend on what goods usually cost. */
    boolean isRelative() {
        return this == UNIT_PRICE || this == HEADING_UNIT_PRICE;
    }

    /** The key of a declaration; empty when it has none. */
    String key(Filing filing, UsualPrices usual) {
        return rule.key(filing, usual);
    }

    private static String digits(Filing filing, int count) {
        return filing.goods().hsCode().digits().substring(0, count);
    }

    private static String sameGoods(Filing filing, String... more) {
        String goods = filing.goods().hsCode().digits() + " " + filing.goods().origin();
        return more.length == 0 ? goods : goods + " " + String.join(" ", more);
    }

    private static String price(Filing filing, int leadingDigits) {
        return LeadingDigits.of(filing.goods().itemPrice(), leadingDigits);
    }

    private static String mass(Filing filing, int leadingDigits) {
        return LeadingDigits.of(filing.goods().netMassKilograms(), leadingDigits);
    }

    private static String taxRate(Filing filing) {
        return filing.goods().taxRatePercent().stripTrailingZeros().toPlainString();
    }

    @FunctionalInterface
    private interface KeyRule {
        String key(Filing filing, UsualPrices usual);
    }
}
