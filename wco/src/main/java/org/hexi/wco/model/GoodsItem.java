package org.hexi.wco.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of goods, the {@code GovernmentAgencyGoodsItem} of the model. Immutable. */
public record GoodsItem(
        @Element(id = "108") @Nullable Amount customsValueAmount,
        @Element(id = "006") @Nullable Integer sequenceNumeric,
        @Element(id = "114") @Nullable Amount statisticalValueAmount,
        @Element(id = "103") @Nullable String transactionNatureCode,
        @Element(id = "02A", name = "AdditionalDocument") List<AdditionalDocument> additionalDocuments,
        @Element(id = "03A", name = "AdditionalInformation") List<AdditionalInformation> additionalInformation,
        @Element(id = "23A") @Nullable Commodity commodity,
        @Element(id = "27A") @Nullable Party consignee,
        @Element(id = "41A") @Nullable CustomsValuation customsValuation,
        @Element(id = "99B") @Nullable Destination destination,
        @Element(id = "55B", name = "DomesticDutyTaxParty") List<DomesticDutyTaxParty> domesticDutyTaxParties,
        @Element(id = "95B") @Nullable ExportCountry exportCountry,
        @Element(id = "70A", name = "GovernmentProcedure") List<GovernmentProcedure> governmentProcedures,
        @Element(id = "92A", name = "Origin") List<Origin> origins,
        @Element(id = "93A", name = "Packaging") List<Packaging> packagings,
        @Element(id = "99A", name = "PreviousDocument") List<PreviousDocument> previousDocuments,
        @Element(id = "39B") @Nullable ValuationAdjustment valuationAdjustment) {
    public GoodsItem {
        additionalDocuments = List.copyOf(additionalDocuments);
        additionalInformation = List.copyOf(additionalInformation);
        domesticDutyTaxParties = List.copyOf(domesticDutyTaxParties);
        governmentProcedures = List.copyOf(governmentProcedures);
        origins = List.copyOf(origins);
        packagings = List.copyOf(packagings);
        previousDocuments = List.copyOf(previousDocuments);
    }

    /** Whether an additional procedure, or the procedure asked for, has this code. */
    public boolean hasProcedure(String code) {
        return governmentProcedures.stream().anyMatch(procedure -> code.equals(procedure.currentCode()));
    }
}
