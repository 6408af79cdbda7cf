package org.hexi.wco.answering;

import java.util.List;
import org.hexi.wco.model.Declaration;

/** A message about a change without what is about the message itself: what the declaration now says instead. */
record PartOf(Declaration message) {
    Declaration changed() {
        return new Declaration(
                null,
                "9",
                null,
                null,
                null,
                null,
                message.goodsItemQuantity(),
                message.declarationOfficeID(),
                message.invoiceAmount(),
                message.totalGrossMassMeasure(),
                message.totalPackageQuantity(),
                null,
                message.additionalDocuments(),
                List.of(),
                message.agent(),
                List.of(),
                message.authorisationHolders(),
                message.borderTransportMeans(),
                message.consignment(),
                message.declarant(),
                message.exitOffice(),
                message.exporter(),
                message.goodsShipment(),
                message.obligationGuarantees(),
                message.presentationOffice(),
                message.supervisingOffice());
    }
}
