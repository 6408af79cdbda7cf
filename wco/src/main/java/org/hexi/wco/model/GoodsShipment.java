package org.hexi.wco.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was sold and sent as one. Immutable. */
public record GoodsShipment(
        @Element(id = "103") @Nullable String transactionNatureCode,
        @Element(id = "16A") @Nullable Party buyer,
        @Element(id = "27A") @Nullable Party consignee,
        @Element(id = "28A") @Nullable Consignment consignment,
        @Element(id = "30A") @Nullable Party consignor,
        @Element(id = "41A") @Nullable CustomsValuation customsValuation,
        @Element(id = "99B") @Nullable Destination destination,
        @Element(id = "55B", name = "DomesticDutyTaxParty") List<DomesticDutyTaxParty> domesticDutyTaxParties,
        @Element(id = "95B") @Nullable ExportCountry exportCountry,

        @Element(id = "68A", name = "GovernmentAgencyGoodsItem")
        List<GoodsItem> goodsItems,

        @Element(id = "74A") @Nullable Party importer,
        @Element(id = "99A", name = "PreviousDocument") List<PreviousDocument> previousDocuments,
        @Element(id = "09B") @Nullable Party seller,
        @Element(id = "22B") @Nullable TradeTerms tradeTerms,
        @Element(id = "35B", name = "UCR") @Nullable Ucr ucr,
        @Element(id = "43B") @Nullable Warehouse warehouse) {
    public GoodsShipment {
        domesticDutyTaxParties = List.copyOf(domesticDutyTaxParties);
        goodsItems = List.copyOf(goodsItems);
        previousDocuments = List.copyOf(previousDocuments);
    }
}
