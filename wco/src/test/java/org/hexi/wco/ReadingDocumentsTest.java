package org.hexi.wco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.hexi.engine.kernel.Issue;
import org.hexi.wco.model.Address;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.AnsweredDeclaration;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.Measure;
import org.hexi.wco.model.Party;
import org.hexi.wco.model.Response;
import org.junit.jupiter.api.Test;

class ReadingDocumentsTest {
    @Test
    void aDeclarationIsReadIntoTheWordsOfTheModel() {
        DocumentReading reading = Samples.read(Samples.declaration());
        assertThat(reading.issues()).isEmpty();
        Declaration declaration = Samples.declarationOf(Samples.declaration());
        assertThat(declaration.kind()).hasToString("Optional[IMA]");
        assertThat(declaration.invoiceAmount()).isEqualTo(Amount.of("1500.50", "GBP"));
        assertThat(declaration.exporter())
                .isEqualTo(
                        new Party("Kiln & Sons", null, new Address(null, "Jingdezhen", "CN", "2 Furnace Lane", null)));
        assertThat(declaration.goodsItems()).hasSize(2);
        assertThat(declaration.goodsItems().getLast().commodity())
                .extracting(commodity ->
                        Objects.requireNonNull(commodity.goodsMeasure()).tariffQuantity())
                .isEqualTo(Measure.of("80", "C62"));
    }

    @Test
    void answersAreReadWithoutNamespacesAndMayTellAChangedPart() {
        Response answer = Samples.responseOf("""
                <MetaData><Response><FunctionCode>07</FunctionCode>
                  <Declaration><ID>26XX1</ID><VersionID>2</VersionID></Declaration>
                  <Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionCode>9</FunctionCode></Declaration>
                </Response></MetaData>""");
        assertThat(answer.declaration())
                .extracting(AnsweredDeclaration::versionID)
                .isEqualTo("2");
        assertThat(answer.changed()).extracting(Declaration::functionCode).isEqualTo("9");
    }

    @Test
    void whatIsWrongIsToldAtOnceWithItsPath() {
        String text = Samples.declaration()
                .replace("<GoodsItemQuantity>2<", "<GoodsItemQuantity>two<")
                .replace("<InvoiceAmount currencyID=\"GBP\">1500.50", "<InvoiceAmount currencyID=\"pounds\">1,500.50")
                .replace("<Agent>", "<Agent><Colour>red</Colour>")
                .replace("<Declarant>", "<Declarant colour=\"red\">")
                .replace("<NetNetWeightMeasure unitCode=\"KGM\">", "<NetNetWeightMeasure unitCode=\"kilos per pot\">")
                .replace("<TypeCode>IMA</TypeCode>", "<TypeCode>IMA</TypeCode><TypeCode>IMB</TypeCode>")
                .replace("<Consignment>", "<Consignment>and so on")
                .replace("<Importer>", "<Destination/><Importer>");
        DocumentReading reading = Samples.read(text);
        assertThat(reading.document()).isEmpty();
        assertThat(reading.errors())
                .extracting(Issue::code, Issue::column)
                .contains(
                        row("wco.count.malformed", "/MetaData/Declaration/GoodsItemQuantity"),
                        row("wco.number.malformed", "/MetaData/Declaration/InvoiceAmount"),
                        row("wco.currency.malformed", "/MetaData/Declaration/InvoiceAmount/@currencyID"),
                        row("wco.element.unknown", "/MetaData/Declaration/Agent/Colour"),
                        row("wco.attribute.unknown", "/MetaData/Declaration/Declarant"),
                        row("wco.element.repeated", "/MetaData/Declaration/TypeCode[2]"),
                        row("wco.text.unexpected", "/MetaData/Declaration/GoodsShipment/Consignment"),
                        row(
                                "wco.unit.malformed",
                                "/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity/GoodsMeasure"
                                        + "/NetNetWeightMeasure/@unitCode"));
        assertThat(reading.errors()).allSatisfy(issue -> {
            assertThat(issue.row()).isPositive();
            assertThat(issue.hint()).isNotBlank();
        });
    }

    @Test
    void elementsComeInTheOrderOfTheModel() {
        String text = Samples.declaration()
                .replace("<Declarant><ID>XX700000001</ID></Declarant>", "")
                .replace("<FunctionCode>9<", "<Declarant><ID>XX700000001</ID></Declarant><FunctionCode>9<");
        assertThat(codes(Samples.read(text))).contains("wco.element.misplaced");
    }

    @Test
    void datesAreCalendarDays() {
        String date =
                "<AcceptanceDateTime><DateTimeString formatCode=\"%s\">%s</DateTimeString></AcceptanceDateTime><FunctionCode>9</FunctionCode>";
        for (List<String> wrong : List.of(
                List.of("102", "20260230"),
                List.of("304", "2026-03-01"),
                List.of("304", "20260301250000Z"),
                List.of("304", "20260230080000Z"),
                List.of("304", "20260301240000Z"),
                List.of("7", "1"))) {
            String text = Samples.declaration()
                    .replace("<FunctionCode>9</FunctionCode>", date.formatted(wrong.getFirst(), wrong.getLast()))
                    .replace(
                            "<DateTimeString",
                            "<d:DateTimeString xmlns:d=\"urn:wco:datamodel:WCO:Declaration_DS:DMS:2\"")
                    .replace("</DateTimeString", "</d:DateTimeString");
            assertThat(codes(Samples.read(text))).as(wrong.toString()).contains("wco.date.malformed");
        }
        String empty = Samples.declaration()
                .replace("<FunctionCode>9</FunctionCode>", "<AcceptanceDateTime/><FunctionCode>9</FunctionCode>");
        assertThat(codes(Samples.read(empty))).containsExactly("wco.date.content");
    }

    @Test
    void aDateWithoutAFormatIsToldAndRead() {
        DocumentReading reading = Samples.read(Samples.taxAnswer("1", "").replace(" formatCode=\"304\"", ""));
        assertThat(reading.document()).isPresent();
        assertThat(reading.issues()).extracting(Issue::code).containsExactly("wco.date.format");
    }

    @Test
    void namespacesAreThoseOfTheModel() {
        assertThat(codes(Samples.read(Samples.declaration().replace("DEC-DMS:2", "DEC-DMS:1"))))
                .contains("wco.element.namespace");
    }

    @Test
    void anEnvelopeIsNotedAndLeftAlone() {
        String inside = Samples.declaration().replaceFirst("<\\?xml.*\\?>", "");
        DocumentReading reading = Samples.read("<post xmlns=\"urn:carrier\"><stamp>1</stamp>" + inside + "</post>");
        assertThat(reading.document())
                .isEqualTo(Samples.read(Samples.declaration()).document());
        assertThat(reading.issues()).extracting(Issue::code).containsExactly("wco.document.enveloped");
    }

    @Test
    void otherMessagesAreNamed() {
        DocumentReading reading = Samples.read("<goodsArrival xmlns=\"urn:linking\"><ucr>1</ucr></goodsArrival>");
        assertThat(reading.isOther()).isTrue();
        assertThat(reading.root()).isEqualTo("goodsArrival");
        assertThat(codes(reading)).containsExactly("wco.document.other");
        assertThat(codes(Samples.read("<MetaData/>"))).contains("wco.document.content");
    }

    @Test
    void issuesBeyondTheLimitAreCounted() throws IOException {
        String text = Samples.declaration().replace("<Agent>", "<Agent>" + "<x/>".repeat(20));
        DocumentReading reading = ReadingDocuments.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new ReadingLimits(1_000_000, 24, 10_000, 100, 5));
        assertThat(reading.issues()).hasSize(5);
        assertThat(reading.issuesLeftOut()).isEqualTo(15);
        assertThat(reading.document()).isEmpty();
    }

    private static List<String> codes(DocumentReading reading) {
        return reading.errors().stream().map(Issue::code).distinct().toList();
    }

    private static Tuple row(String code, String path) {
        return Tuple.tuple(code, path);
    }
}
