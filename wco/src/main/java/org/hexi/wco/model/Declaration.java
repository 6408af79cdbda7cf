package org.hexi.wco.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A declaration, or a later message about one: function 9 is an original, function 13 changes (COR), withdraws (INV) or presents the
 * goods (GPR) of the declaration whose ID it names, and then holds only what it is about. Immutable.
 */
public record Declaration(
        @Element(id = "023") @Nullable DateTime acceptanceDateTime,
        @Element(id = "017") @Nullable String functionCode,
        @Element(id = "D026") @Nullable String functionalReferenceID,
        @Element(id = "D014") @Nullable String id,
        @Element(id = "D011") @Nullable DateTime issueDateTime,
        @Element(id = "D013") @Nullable String typeCode,
        @Element(id = "228") @Nullable Integer goodsItemQuantity,
        @Element(id = "065") @Nullable String declarationOfficeID,
        @Element(id = "109") @Nullable Amount invoiceAmount,
        @Element(id = "131") @Nullable Measure totalGrossMassMeasure,
        @Element(id = "146") @Nullable Measure totalPackageQuantity,
        @Element(id = "17B") @Nullable Party submitter,
        @Element(id = "02A", name = "AdditionalDocument") List<AdditionalDocument> additionalDocuments,
        @Element(id = "03A", name = "AdditionalInformation") List<AdditionalInformation> additionalInformation,
        @Element(id = "05A") @Nullable Agent agent,
        @Element(id = "06A", name = "Amendment") List<Amendment> amendments,
        @Element(id = "17C", name = "AuthorisationHolder") List<AuthorisationHolder> authorisationHolders,
        @Element(id = "15A") @Nullable BorderTransportMeans borderTransportMeans,
        @Element(id = "28A") @Nullable SafetyConsignment consignment,
        @Element(id = "57B") @Nullable Party declarant,
        @Element(id = "56A") @Nullable Office exitOffice,
        @Element(id = "57A") @Nullable Party exporter,
        @Element(id = "67A") @Nullable GoodsShipment goodsShipment,
        @Element(id = "90A", name = "ObligationGuarantee") List<ObligationGuarantee> obligationGuarantees,
        @Element(id = "15C") @Nullable Office presentationOffice,
        @Element(id = "97B") @Nullable Office supervisingOffice) {
    public Declaration {
        additionalDocuments = List.copyOf(additionalDocuments);
        additionalInformation = List.copyOf(additionalInformation);
        amendments = List.copyOf(amendments);
        authorisationHolders = List.copyOf(authorisationHolders);
        obligationGuarantees = List.copyOf(obligationGuarantees);
    }

    public boolean isOriginal() {
        return "9".equals(functionCode);
    }

    /** The lines of goods; none where no shipment is stated. */
    public List<GoodsItem> goodsItems() {
        return goodsShipment == null ? List.of() : goodsShipment.goodsItems();
    }

    /** The kind of the declaration, where its type is one of an original. */
    public Optional<DeclarationKind> kind() {
        return typeCode == null ? Optional.empty() : DeclarationKind.of(typeCode);
    }
}
