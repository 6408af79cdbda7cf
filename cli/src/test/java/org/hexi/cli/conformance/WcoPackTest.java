package org.hexi.cli.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexi.cli.CommandRun;
import org.hexi.cli.ExitCodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WcoPackTest {
    private static final String DECLARATION = """
            <m:MetaData xmlns:m="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2" xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">
              <Declaration>
                <FunctionCode>9</FunctionCode>
                <FunctionalReferenceID>LAKE-0007</FunctionalReferenceID>
                <TypeCode>IMA</TypeCode>
                <GoodsItemQuantity>1</GoodsItemQuantity>
                <Declarant><ID>XX700000001</ID></Declarant>
                <GoodsShipment>
                  <Consignment><GoodsLocation><Name>QUAY4</Name></GoodsLocation></Consignment>
                  <GovernmentAgencyGoodsItem>
                    <SequenceNumeric>1</SequenceNumeric>
                    <Commodity>
                      <Description>Tea pots</Description>
                      <Classification><ID>69120023</ID><IdentificationTypeCode>TSP</IdentificationTypeCode></Classification>
                    </Commodity>
                    <GovernmentProcedure><CurrentCode>40</CurrentCode><PreviousCode>00</PreviousCode></GovernmentProcedure>
                  </GovernmentAgencyGoodsItem>
                  <Importer><ID>XX700000002</ID></Importer>
                </GoodsShipment>
              </Declaration>
            </m:MetaData>
            """;
    private static final String ANSWER = """
            <MetaData><Response><FunctionCode>%s</FunctionCode>
              <IssueDateTime><DateTimeString formatCode="304">2026030112000%dZ</DateTimeString></IssueDateTime>
              %s<Declaration><FunctionalReferenceID>LAKE-0007</FunctionalReferenceID><ID>26XX1</ID>%s</Declaration>
            </Response></MetaData>
            """;
    private static final String TAX = """
            <GoodsShipment><GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric><Commodity><DutyTaxFee>
              <AdValoremTaxBaseAmount currencyID="GBP">141.88</AdValoremTaxBaseAmount><TaxRateNumeric>20.00</TaxRateNumeric>
              <TypeCode>B00</TypeCode><Payment><TaxAssessedAmount currencyID="GBP">28.37</TaxAssessedAmount></Payment>
            </DutyTaxFee></Commodity></GovernmentAgencyGoodsItem></GoodsShipment>""";
    private static final String SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="%s" elementFormDefault="qualified">
              %s
              <xs:element name="%s"><xs:complexType><xs:sequence>
                <xs:any minOccurs="0" maxOccurs="%s" processContents="lax"/></xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void scenario() throws IOException {
        write("tea/Step1.XML", DECLARATION);
        write("tea/Answers (all)/01.xml", ANSWER.formatted("01", 0, "", ""));
        write("tea/Answers (all)/02.xml", ANSWER.formatted("13", 1, "<Status><NameCode>67</NameCode></Status>", TAX));
        write("tea/Answers (all)/03.xml", ANSWER.formatted("13", 2, "<Status><NameCode>4</NameCode></Status>", TAX));
        write("tea/Answers (all)/04.xml", ANSWER.formatted("09", 3, "", ""));
        write("tea/Moves/EAL.xml", "<goodsArrival xmlns='urn:linking'/>");
    }

    @Test
    void declarationsAnswersAndTaxLinesAreCounted() {
        CommandRun run = run();
        assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(run.lines())
                .containsExactly(
                        "skipped: schemas: no schemas lie beside the scenarios, nothing is validated",
                        "passed: tea: declarations 1, answers 4, tax lines 2",
                        "skipped: tea: Moves/EAL.xml: goodsArrival is neither a declaration nor an answer of the model",
                        "7 passed, 0 failed, 2 skipped");
    }

    @Test
    void eachDifferenceIsNamed() throws IOException {
        write("tea/Step1.XML", DECLARATION.replace("<GoodsItemQuantity>1", "<GoodsItemQuantity>2"));
        write("tea/Answers (all)/02.xml", ANSWER.formatted("13", 1, "", TAX.replace("28.37", "28.38")));
        write("tea/Answers (all)/04.xml", ANSWER.formatted("09", 3, "<Colour/>", ""));
        CommandRun run = run();
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND_FAULTS);
        assertThat(run.out())
                .contains("failed: tea: Step1.XML: wco.total.items at /MetaData/Declaration/GoodsItemQuantity (2): 1")
                .contains("failed: tea: Answers (all)/04.xml: wco.element.unknown at /MetaData/Response/Colour")
                .contains("failed: tea: order of answers: DMSTAX(67) follows from the declaration and is not there")
                .contains("failed: tea: tax: item 1 B00: stated 28.38, recomputed 28.37");
    }

    @Test
    void schemasAreThoseOfTheFolder() throws IOException {
        schemas("");
        assertThat(run().lines()).last().isEqualTo("7 passed, 0 failed, 1 skipped");
        write(
                "schemas/wco/declaration/WCO_DEC_2_DMS.xsd",
                SCHEMA.formatted("urn:wco:datamodel:WCO:DEC-DMS:2", "", "Declaration", "1"));
        assertThat(run().out()).contains("failed: tea: Step1.XML: line ");
    }

    @Test
    void aSchemaOfElsewhereIsNotFetched() throws IOException {
        write("elsewhere.xsd", SCHEMA.formatted("urn:else", "", "Else", "1"));
        schemas("<xs:import namespace=\"urn:else\" schemaLocation=\"../../../elsewhere.xsd\"/>");
        assertThat(run().exitCode()).isNotEqualTo(ExitCodes.OK);
    }

    private void schemas(String inside) throws IOException {
        for (String part : new String[] {"declaration", "notification"}) {
            boolean isDeclaration = part.equals("declaration");
            write(
                    "schemas/wco/" + part + "/DocumentMetaData_2_DMS.xsd",
                    SCHEMA.formatted("urn:wco:datamodel:WCO:DocumentMetaData-DMS:2", inside, "MetaData", "unbounded"));
            write(
                    "schemas/wco/" + part + (isDeclaration ? "/WCO_DEC_2_DMS.xsd" : "/WCO_RES_2_DMS.xsd"),
                    SCHEMA.formatted(
                            isDeclaration ? "urn:wco:datamodel:WCO:DEC-DMS:2" : "urn:wco:datamodel:WCO:RES-DMS:2",
                            "",
                            isDeclaration ? "Declaration" : "Response",
                            "unbounded"));
        }
    }

    private CommandRun run() {
        return CommandRun.of("conformance", "customs-wco", folder.toString());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
