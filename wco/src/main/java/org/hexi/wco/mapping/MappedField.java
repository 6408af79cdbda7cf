package org.hexi.wco.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the published table. Immutable.
 *
 * @param own field of Hexi's declaration, or null while Hexi does not hold it
 * @param path of the WCO element below the declaration; it stands for all elements below it
 * @param cusdec segment and element of UN/EDIFACT CUSDEC, or empty where it is not certain
 * @param china name of the field on the Chinese declaration form, or empty
 */
public record MappedField(@Nullable String own, String path, String cusdec, String china) {
    private static final String SHIPMENT = "GoodsShipment";
    private static final String ITEM = SHIPMENT + "/GovernmentAgencyGoodsItem";
    private static final String COMMODITY = ITEM + "/Commodity";

    private static MappedField held(String own, String path, String cusdec, String china) {
        return new MappedField(own, path, cusdec, china);
    }

    private static MappedField open(String path, String cusdec, String china) {
        return new MappedField(null, path, cusdec, china);
    }

    /** What Hexi holds. */
    public static final List<MappedField> HELD = List.of(
            held("reference", "FunctionalReferenceID", "", "pre-entry number"),
            held("direction", "TypeCode", "", "import or export form"),
            held("office", "DeclarationOfficeID", "LOC 3227=22", "place of entry or exit"),
            held("agent.id", "Declarant/ID", "NAD 3035=DT", "declaring firm"),
            held("agent.name", "Declarant/Name", "NAD 3035=DT", "declaring firm"),
            held("importer.id", SHIPMENT + "/Importer/ID", "NAD 3035=IM", "domestic party"),
            held("importer.name", SHIPMENT + "/Importer/Name", "NAD 3035=IM", "domestic party"),
            held("exporter.id", "Exporter/ID", "NAD 3035=EX", "overseas party"),
            held("exporter.name", "Exporter/Name", "NAD 3035=EX", "overseas party"),
            held("exportationCountry", SHIPMENT + "/ExportCountry", "LOC 3227=35", "country of departure"),
            held("destinationCountry", SHIPMENT + "/Destination", "LOC 3227=36", "country of destination"),
            held("valuation.incoterm", SHIPMENT + "/TradeTerms/ConditionCode", "TOD C100:4053", "terms"),
            held("valuation.freight", SHIPMENT + "/CustomsValuation/FreightChargeAmount", "", "freight"),
            held("goodsItems (number)", ITEM + "/SequenceNumeric", "CST 1496", "item number"),
            held("goodsItems.commodity.description", COMMODITY + "/Description", "FTX 4451=AAA", "name"),
            held(
                    "goodsItems.commodity.classification",
                    COMMODITY + "/Classification",
                    "CST C246:7361",
                    "10-digit code"),
            held("goodsItems.originCountry", ITEM + "/Origin/CountryCode", "LOC 3227=27", "country of origin"),
            held(
                    "goodsItems.invoiceAmount",
                    COMMODITY + "/InvoiceLine/ItemChargeAmount",
                    "MOA 5025=38",
                    "total, currency"),
            held("goodsItems.netMass", COMMODITY + "/GoodsMeasure/NetNetWeightMeasure", "", "net weight"),
            held("goodsItems.grossMass", COMMODITY + "/GoodsMeasure/GrossMassMeasure", "MEA 6313=G", "gross weight"),
            held("goodsItems.quantities", COMMODITY + "/GoodsMeasure/TariffQuantity", "", "quantity and unit"),
            held("additionalDocuments", ITEM + "/AdditionalDocument/CategoryCode", "", "attached documents"),
            held(
                    "additionalDocuments.typeCode",
                    ITEM + "/AdditionalDocument/TypeCode",
                    "DOC C002:1001",
                    "attached documents"),
            held("additionalDocuments.id", ITEM + "/AdditionalDocument/ID", "DOC C503:1004", "attached documents"));

    /** What Hexi does not hold yet. */
    public static final List<MappedField> NOT_HELD = List.of(
            open("AcceptanceDateTime", "", "date of declaration"),
            open("FunctionCode", "BGM 1225", ""),
            open("ID", "BGM 1004", "customs number"),
            open("IssueDateTime", "", ""),
            open("GoodsItemQuantity", "", ""),
            open("InvoiceAmount", "MOA 5025=39", ""),
            open("TotalGrossMassMeasure", "", "gross weight"),
            open("TotalPackageQuantity", "", "pieces"),
            open("Submitter", "", ""),
            open("AdditionalDocument", "", ""),
            open("AdditionalInformation", "", ""),
            open("Agent", "", ""),
            open("Amendment", "", ""),
            open("AuthorisationHolder", "", ""),
            open("BorderTransportMeans/ModeCode", "TDT C220:8067", "transport mode"),
            open("BorderTransportMeans", "", "conveyance and voyage"),
            open("Consignment", "", ""),
            open("Declarant", "", ""),
            open("ExitOffice", "", ""),
            open("Exporter", "", ""),
            open("ObligationGuarantee", "", ""),
            open("PresentationOffice", "", ""),
            open("SupervisingOffice", "", ""),
            open(SHIPMENT + "/TransactionNatureCode", "", ""),
            open(SHIPMENT + "/Buyer", "", ""),
            open(SHIPMENT + "/Consignee", "", ""),
            open(SHIPMENT + "/Consignment/ContainerCode", "", ""),
            open(SHIPMENT + "/Consignment/ArrivalTransportMeans", "", ""),
            open(SHIPMENT + "/Consignment/DepartureTransportMeans", "", ""),
            open(SHIPMENT + "/Consignment/GoodsLocation", "", "storage place"),
            open(SHIPMENT + "/Consignment/LoadingLocation", "", "port of departure"),
            open(SHIPMENT + "/Consignment/TransportEquipment/ID", "EQD C237:8260", ""),
            open(SHIPMENT + "/Consignment/TransportEquipment/Seal/ID", "SEL 9308", ""),
            open(SHIPMENT + "/Consignment/TransportEquipment", "", ""),
            open(SHIPMENT + "/Consignor", "", ""),
            open(SHIPMENT + "/CustomsValuation/ChargeDeduction", "", "insurance, other charges"),
            open(SHIPMENT + "/CustomsValuation", "", ""),
            open(SHIPMENT + "/DomesticDutyTaxParty", "", ""),
            open(SHIPMENT + "/Importer", "", ""),
            open(SHIPMENT + "/PreviousDocument", "", ""),
            open(SHIPMENT + "/Seller", "", ""),
            open(SHIPMENT + "/TradeTerms/LocationID", "", ""),
            open(SHIPMENT + "/UCR", "", ""),
            open(SHIPMENT + "/Warehouse", "", ""),
            open(ITEM + "/CustomsValueAmount", "", ""),
            open(ITEM + "/StatisticalValueAmount", "", ""),
            open(ITEM + "/TransactionNatureCode", "", ""),
            open(ITEM + "/AdditionalDocument/Name", "", ""),
            open(ITEM + "/AdditionalDocument/LPCOExemptionCode", "", ""),
            open(ITEM + "/AdditionalDocument/WriteOff", "", ""),
            open(ITEM + "/AdditionalInformation", "", ""),
            open(COMMODITY + "/DutyTaxFee/DutyRegimeCode", "", "preference"),
            open(COMMODITY + "/DutyTaxFee/TypeCode", "TAX C241:5153", ""),
            open(COMMODITY + "/DutyTaxFee", "", "levy method"),
            open(COMMODITY + "/TransportEquipment", "", ""),
            open(ITEM + "/Consignee", "", ""),
            open(ITEM + "/CustomsValuation", "", ""),
            open(ITEM + "/Destination", "", "final destination"),
            open(ITEM + "/DomesticDutyTaxParty", "", ""),
            open(ITEM + "/ExportCountry", "", ""),
            open(ITEM + "/GovernmentProcedure", "", "supervision mode"),
            open(ITEM + "/Origin", "", ""),
            open(ITEM + "/Packaging/QuantityQuantity", "PAC 7224", "pieces"),
            open(ITEM + "/Packaging/MarksNumbersID", "PCI C210:7102", "marks"),
            open(ITEM + "/Packaging", "", "package kind"),
            open(ITEM + "/PreviousDocument", "", ""),
            open(ITEM + "/ValuationAdjustment", "", "special relationship, price influence, royalty"));

    public static Stream<MappedField> all() {
        return Stream.concat(HELD.stream(), NOT_HELD.stream());
    }

    boolean covers(String said) {
        return said.equals(path) || said.startsWith(path + "/");
    }
}
