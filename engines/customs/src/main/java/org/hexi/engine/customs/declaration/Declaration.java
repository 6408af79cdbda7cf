package org.hexi.engine.customs.declaration;

import java.util.List;
import org.hexi.engine.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A customs declaration as far as it is filled in. Every value in it is possible by itself; whether the whole may be filed is
 * what {@link DeclarationCheck} tells. Immutable.
 *
 * @param reference the declarant's own reference
 * @param direction import or export
 * @param office code of the customs office
 * @param agent who files, or null
 * @param importer who brings the goods in, or null
 * @param exporter who sends them out, or null
 * @param exportationCountry where they were sent from, or null
 * @param destinationCountry where they go, or null
 * @param valuation terms, freight and insurance
 * @param goodsItems lines of goods
 * @param additionalDocuments documents beside the declaration
 */
public record Declaration(
        String reference,
        Direction direction,
        String office,
        @Nullable Party agent,
        @Nullable Party importer,
        @Nullable Party exporter,
        @Nullable CountryCode exportationCountry,
        @Nullable CountryCode destinationCountry,
        CustomsValuation valuation,
        List<GoodsItem> goodsItems,
        List<AdditionalDocument> additionalDocuments) {
    public Declaration {
        goodsItems = List.copyOf(goodsItems);
        additionalDocuments = List.copyOf(additionalDocuments);
    }

    public boolean hasDocument(String typeCode) {
        return additionalDocuments.stream()
                .anyMatch(document -> document.typeCode().equals(typeCode));
    }
}
