package org.hexi.engine.customs.declaration;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One line of goods of a declaration ({@code GovernmentAgencyGoodsItem}). Its number is its place in the list. Immutable.
 *
 * @param commodity what it is
 * @param originCountry country of origin, or null when not known
 * @param originProof proof of origin under an agreement, or null
 * @param invoiceAmount price of the line as invoiced
 * @param netMass mass without packing
 * @param grossMass mass with packing
 * @param quantities further quantities, such as litres or pieces
 */
public record GoodsItem(
        Commodity commodity,
        @Nullable CountryCode originCountry,
        @Nullable OriginProof originProof,
        @Nullable Money invoiceAmount,
        @Nullable Mass netMass,
        @Nullable Mass grossMass,
        List<Quantity> quantities) {
    private static final String KILOGRAM = "KGM";

    public GoodsItem {
        quantities = List.copyOf(quantities);
    }

    /** The further quantities and the net mass as one more of them. */
    public List<Quantity> measures() {
        List<Quantity> measures = new ArrayList<>(quantities);
        if (netMass != null
                && measures.stream().noneMatch(measure -> measure.unit().equals(KILOGRAM))) {
            measures.add(new Quantity(netMass.kilograms(), KILOGRAM));
        }
        return List.copyOf(measures);
    }
}
