package org.hexi.wco;

import java.nio.charset.StandardCharsets;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.Response;

/** Documents made up for tests. */
public final class Samples {
    private static final String DECLARATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <m:MetaData xmlns:m="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2" xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">
              <m:WCODataModelVersionCode>3.6</m:WCODataModelVersionCode>
              <m:WCOTypeName>DEC</m:WCOTypeName>
              <!-- tea pots for the lake side -->
              <Declaration>
                <FunctionCode>9</FunctionCode>
                <FunctionalReferenceID>LAKE-0007</FunctionalReferenceID>
                <TypeCode>IMA</TypeCode>
                <GoodsItemQuantity>2</GoodsItemQuantity>
                <DeclarationOfficeID>XX000017</DeclarationOfficeID>
                <InvoiceAmount currencyID="GBP">1500.50</InvoiceAmount>
                <TotalPackageQuantity>12</TotalPackageQuantity>
                <AdditionalDocument><CategoryCode>1</CategoryCode><ID>7700001</ID><TypeCode>DAN</TypeCode></AdditionalDocument>
                <Agent><FunctionCode>2</FunctionCode></Agent>
                <AuthorisationHolder><ID>XX7</ID><CategoryCode>DPO</CategoryCode></AuthorisationHolder>
                <BorderTransportMeans><ModeCode>1</ModeCode></BorderTransportMeans>
                <Declarant><ID>XX700000001</ID></Declarant>
                <Exporter>
                  <Name>Kiln &amp; Sons</Name>
                  <Address><CityName>Jingdezhen</CityName><CountryCode>CN</CountryCode><Line>2 Furnace Lane</Line></Address>
                </Exporter>
                <GoodsShipment>
                  <TransactionNatureCode>1</TransactionNatureCode>
                  <Consignment>
                    <ContainerCode>1</ContainerCode>
                    <GoodsLocation><Name>QUAY4</Name><TypeCode>A</TypeCode>
                      <Address><TypeCode>U</TypeCode><CountryCode>GB</CountryCode></Address></GoodsLocation>
                    <TransportEquipment><SequenceNumeric>1</SequenceNumeric><ID>CSQU3054383</ID>
                      <Seal><SequenceNumeric>1</SequenceNumeric><ID>S-1</ID></Seal></TransportEquipment>
                  </Consignment>
                  <Destination><CountryCode>GB</CountryCode></Destination>
                  <ExportCountry><ID>CN</ID></ExportCountry>
                  %s%s
                  <Importer><ID>XX700000002</ID></Importer>
                  <TradeTerms><ConditionCode>CIF</ConditionCode><LocationID>GBLON</LocationID></TradeTerms>
                </GoodsShipment>
              </Declaration>
            </m:MetaData>
            """;
    private static final String ITEM = """
            <GovernmentAgencyGoodsItem>
              <SequenceNumeric>%1$d</SequenceNumeric>
              <AdditionalDocument><CategoryCode>N</CategoryCode><ID>INV-%1$d</ID><TypeCode>935</TypeCode></AdditionalDocument>
              <AdditionalDocument><CategoryCode>C</CategoryCode><ID>DPO-1</ID><TypeCode>506</TypeCode></AdditionalDocument>
              <Commodity>
                <Description>Tea pots, no. %1$d</Description>
                <Classification><ID>69120023</ID><IdentificationTypeCode>TSP</IdentificationTypeCode></Classification>
                <Classification><ID>10</ID><IdentificationTypeCode>TRC</IdentificationTypeCode></Classification>
                <DutyTaxFee><DutyRegimeCode>100</DutyRegimeCode><TypeCode>A00</TypeCode>
                  <Payment><MethodCode>E</MethodCode></Payment></DutyTaxFee>
                <GoodsMeasure><GrossMassMeasure unitCode="KGM">60.5</GrossMassMeasure>
                  <NetNetWeightMeasure unitCode="KGM">50</NetNetWeightMeasure>
                  <TariffQuantity unitCode="C62">80</TariffQuantity></GoodsMeasure>
                <InvoiceLine><ItemChargeAmount currencyID="GBP">%2$s</ItemChargeAmount></InvoiceLine>
              </Commodity>
              <CustomsValuation><MethodCode>1</MethodCode></CustomsValuation>
              <GovernmentProcedure><CurrentCode>40</CurrentCode><PreviousCode>00</PreviousCode></GovernmentProcedure>
              <GovernmentProcedure><CurrentCode>000</CurrentCode></GovernmentProcedure>
              <Origin><CountryCode>CN</CountryCode><TypeCode>1</TypeCode></Origin>
              <Packaging><SequenceNumeric>1</SequenceNumeric><MarksNumbersID>LAKE</MarksNumbersID>
                <QuantityQuantity>6</QuantityQuantity><TypeCode>CT</TypeCode></Packaging>
            </GovernmentAgencyGoodsItem>
            """;
    private static final String AMENDMENT = """
            <m:MetaData xmlns:m="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2">
              <Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">
                <FunctionCode>13</FunctionCode>
                <FunctionalReferenceID>LAKE-0007-C1</FunctionalReferenceID>
                <ID>26XX000000000017A1</ID>
                <TypeCode>COR</TypeCode>
                <AdditionalInformation>
                  <StatementDescription>The price was mistyped</StatementDescription>
                  <StatementTypeCode>AES</StatementTypeCode>
                  <Pointer><SequenceNumeric>1</SequenceNumeric><DocumentSectionCode>42A</DocumentSectionCode></Pointer>
                  <Pointer><SequenceNumeric>1</SequenceNumeric><DocumentSectionCode>06A</DocumentSectionCode></Pointer>
                </AdditionalInformation>
                <Amendment>
                  <ChangeReasonCode>21</ChangeReasonCode>
                  <Pointer><DocumentSectionCode>42A</DocumentSectionCode></Pointer>
                  <Pointer><DocumentSectionCode>67A</DocumentSectionCode></Pointer>
                  <Pointer><SequenceNumeric>1</SequenceNumeric><DocumentSectionCode>68A</DocumentSectionCode></Pointer>
                  <Pointer><DocumentSectionCode>23A</DocumentSectionCode></Pointer>
                  <Pointer><DocumentSectionCode>79A</DocumentSectionCode><TagID>112</TagID></Pointer>
                </Amendment>
                <GoodsShipment>
                  <GovernmentAgencyGoodsItem>
                    <SequenceNumeric>1</SequenceNumeric>
                    <Commodity><InvoiceLine><ItemChargeAmount currencyID="GBP">999</ItemChargeAmount></InvoiceLine></Commodity>
                  </GovernmentAgencyGoodsItem>
                </GoodsShipment>
              </Declaration>
            </m:MetaData>
            """;

    private Samples() {}

    /** Two lines of tea pots, in order. */
    public static String declaration() {
        return DECLARATION.formatted(ITEM.formatted(1, "1000.50"), ITEM.formatted(2, "500"));
    }

    /** A change of the first price. */
    public static String amendment() {
        return AMENDMENT;
    }

    /** A tax answer in no namespace, as they come: one line of goods with the given taxes. */
    public static String taxAnswer(String item, String fees) {
        return """
                <MetaData>
                  <WCODataModelVersionCode>3.6</WCODataModelVersionCode>
                  <ResponsibleCountryCode/>
                  <Response>
                    <FunctionCode>13</FunctionCode>
                    <IssueDateTime><DateTimeString formatCode="304">20240302101500Z</DateTimeString></IssueDateTime>
                    <Status><NameCode>67</NameCode></Status>
                    <Declaration>
                      <ID>26XX000000000017A1</ID>
                      <GoodsShipment><GovernmentAgencyGoodsItem><SequenceNumeric>%s</SequenceNumeric>
                        <Commodity>%s</Commodity></GovernmentAgencyGoodsItem></GoodsShipment>
                    </Declaration>
                  </Response>
                </MetaData>
                """.formatted(item, fees);
    }

    public static DocumentReading read(String text) {
        return ReadingDocuments.read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Declaration declarationOf(String text) {
        return ((WcoDocument.OfDeclaration) read(text).document().orElseThrow()).declaration();
    }

    public static Response responseOf(String text) {
        return ((WcoDocument.OfAnswers) read(text).document().orElseThrow())
                .responses()
                .getFirst();
    }
}
