package org.hexi.hub.consignment.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.consignment.TransportUnit;
import org.hexi.hub.consignment.TransportUnit.SizeType;
import org.hexi.hub.consignment.model.DraftText.GoodsText;
import org.hexi.hub.consignment.model.DraftText.UnitText;

/** Reads goods lines and containers of a typed draft, each field by itself and then together. */
final class LineReader {
    /** Kilograms of the heaviest thing anybody ships here in one line: ten thousand tonnes. */
    private static final BigDecimal MOST_KILOGRAMS = new BigDecimal("10000000");

    private static final BigDecimal MOST_OF_ANYTHING = new BigDecimal("1000000000000");

    private final DraftPolicy policy;

    LineReader(DraftPolicy policy) {
        this.policy = policy;
    }

    Optional<GoodsLine> goods(int index, GoodsText text, Findings findings) {
        String path = "goods[%d].".formatted(index);
        Optional<HsCode> code = findings.needed(path + "hsCode", text.hsCode(), this::code);
        Optional<String> description = findings.needed(path + "description", text.description(), words -> words);
        Optional<BigDecimal> amount = findings.needed(path + "quantity", text.quantity(), LineReader::quantity);
        Optional<Quantity> quantity = findings.needed(
                path + "unit",
                text.unit(),
                unit -> new Quantity(amount.orElse(BigDecimal.ZERO), unit.toUpperCase(Locale.ROOT)));
        Optional<Mass> gross = findings.needed(path + "grossMass", text.grossMass(), LineReader::gross);
        Optional<Mass> net = findings.needed(path + "netMass", text.netMass(), kilograms -> mass("netMass", kilograms));
        Optional<BigDecimal> price = findings.needed(
                path + "value",
                text.value(),
                value -> limited("value", Decimals.parse("value", value), MOST_OF_ANYTHING));
        Optional<Money> value = findings.needed(
                path + "currency",
                text.currency(),
                currency -> Money.of(price.orElse(BigDecimal.ZERO), currency.toUpperCase(Locale.ROOT)));
        Optional<CountryCode> origin = findings.needed(
                path + "origin", text.origin(), country -> new CountryCode(country.toUpperCase(Locale.ROOT)));
        boolean isWhole = code.isPresent()
                && description.isPresent()
                && amount.isPresent()
                && quantity.isPresent()
                && gross.isPresent()
                && net.isPresent()
                && price.isPresent()
                && value.isPresent()
                && origin.isPresent();
        if (!isWhole) {
            return Optional.empty();
        }
        return findings.compose(
                path,
                () -> new GoodsLine(
                        index + 1,
                        code.orElseThrow(),
                        description.orElseThrow(),
                        quantity.orElseThrow(),
                        gross.orElseThrow(),
                        net.orElseThrow(),
                        value.orElseThrow(),
                        origin.orElseThrow()));
    }

    Optional<TransportUnit> unit(int index, UnitText text, Findings findings) {
        String path = "units[%d].".formatted(index);
        Optional<ContainerNumber> container =
                findings.needed(path + "container", text.container(), ContainerNumber::parse);
        Optional<SizeType> type = findings.needed(path + "sizeType", text.sizeType(), LineReader::sizeType);
        return container.flatMap(number -> type.map(size -> new TransportUnit(number, size)));
    }

    /** Dots and spaces, as tariffs print them, are dropped. */
    private HsCode code(String text) {
        HsCode code = new HsCode(text.replaceAll("[ .]", ""));
        policy.code(code);
        return code;
    }

    private static BigDecimal quantity(String text) {
        BigDecimal quantity = limited("quantity", Decimals.parse("quantity", text), MOST_OF_ANYTHING);
        if (quantity.signum() <= 0) {
            throw new InvalidValue("consignment.quantity.positive", "quantity", text, "more than zero");
        }
        return quantity;
    }

    private static Mass gross(String text) {
        Mass gross = mass("grossMass", text);
        if (gross.equals(Mass.ZERO)) {
            throw new InvalidValue("consignment.mass.zero", "grossMass", text, "more than zero kilograms");
        }
        return gross;
    }

    private static Mass mass(String field, String text) {
        return new Mass(limited(field, Decimals.parse(field, text), MOST_KILOGRAMS));
    }

    private static BigDecimal limited(String field, BigDecimal value, BigDecimal most) {
        if (value.compareTo(most) > 0) {
            throw new InvalidValue("consignment.number.tooLarge", field, value, "at most " + most.toPlainString());
        }
        return value;
    }

    private static SizeType sizeType(String text) {
        for (SizeType type : SizeType.values()) {
            if (type.code().equalsIgnoreCase(text)) {
                return type;
            }
        }
        throw new InvalidValue("consignment.sizeType.unknown", "sizeType", text, "22G1, 42G1, 45G1 or 45R1");
    }
}
