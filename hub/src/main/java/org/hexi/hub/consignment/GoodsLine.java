package org.hexi.hub.consignment;

import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;

/**
 * One kind of goods in a consignment. Immutable.
 *
 * @param number place in the list, from 1
 * @param description the trader's own words, 1 to 250 characters
 * @param value invoice value of the whole line; never negative
 * @param origin country where the goods were made
 */
public record GoodsLine(
        int number,
        HsCode hsCode,
        String description,
        Quantity quantity,
        Mass grossMass,
        Mass netMass,
        Money value,
        CountryCode origin) {
    public static final int MAX_DESCRIPTION = 250;

    public GoodsLine {
        description = description.strip();
        if (description.isEmpty() || description.length() > MAX_DESCRIPTION) {
            throw new InvalidValue(
                    "consignment.description.length",
                    "description",
                    description,
                    "1 to " + MAX_DESCRIPTION + " characters");
        }
        if (netMass.compareTo(grossMass) > 0) {
            throw new InvalidValue(
                    "consignment.mass.netOverGross", "netMass", netMass.kilograms(), "at most the gross mass");
        }
        if (value.isNegative()) {
            throw new InvalidValue("consignment.value.negative", "value", value, "zero or more");
        }
    }
}
