package org.hexi.engine.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.epcis.Documents.one;
import static org.hexi.engine.epcis.Documents.only;
import static org.hexi.engine.epcis.Documents.seen;
import static org.hexi.engine.epcis.Documents.xml;

import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.EventHash;
import org.hexi.engine.epcis.api.ReadingEvents;
import org.hexi.engine.epcis.api.TransformationEvent;
import org.hexi.engine.kernel.Issue;
import org.junit.jupiter.api.Test;

class XmlReadingTest {
    private static final String LOADED = """
            <ObjectEvent>
              <eventTime>2026-03-01T08:30:00+08:00</eventTime><eventTimeZoneOffset>+08:00</eventTimeZoneOffset>
              <epcList><epc>urn:epc:id:bic:CSQU3054383</epc></epcList>
              <action>OBSERVE</action>
              <bizStep>urn:epcglobal:cbv:bizstep:loading</bizStep>
              <readPoint><id>geo:36.10,103.72</id></readPoint>
              <bizTransactionList>
                <bizTransaction type="urn:epcglobal:cbv:btt:bol">urn:example:note:4711</bizTransaction>
              </bizTransactionList>
              <sensorElementList><sensorElement>
                <sensorMetadata time="2026-03-01T00:29:00Z"/>
                <sensorReport type="gs1:Temperature" value="-21.50" uom="CEL" h:probe="A"/>
              </sensorElement></sensorElementList>
              <h:seal>CN889900</h:seal>
              <h:crew><h:driver>1</h:driver><h:driver>2</h:driver></h:crew>
            </ObjectEvent>
            """;

    private static final String SAME_IN_JSON = seen("""
            "bizStep": "loading", "readPoint": {"id": "geo:36.10,103.72"},
            "bizTransactionList": [{"type": "bol", "bizTransaction": "urn:example:note:4711"}],
            "sensorElementList": [{"sensorMetadata": {"time": "2026-03-01T00:29:00Z"},
              "sensorReport": [{"type": "Temperature", "value": -21.5, "uom": "CEL", "hexi:probe": "A"}]}],
            "hexi:seal": "CN889900", "hexi:crew": {"hexi:driver": [1, 2]}
            """);

    @Test
    void readsWhatJsonSays() {
        EpcisEvent fromXml = only(ReadingEvents.fromXml(xml(LOADED)));
        EpcisEvent fromJson = one(SAME_IN_JSON);

        assertThat(fromXml.circumstances().bizStep())
                .isEqualTo(fromJson.circumstances().bizStep());
        assertThat(fromXml.circumstances().bizTransactions())
                .isEqualTo(fromJson.circumstances().bizTransactions());
        assertThat(EventHash.of(fromXml).preHash())
                .isEqualTo(EventHash.of(fromJson).preHash());
    }

    @Test
    void namesTheElementThatIsWrong() {
        String broken = LOADED.replace("bizstep:loading", "bizstep:loading x")
                .replace("2026-03-01T00:29:00Z", "noon")
                .replace("value=\"-21.50\"", "value=\"cold\"");
        EpcisReading reading = ReadingEvents.fromXml(xml(LOADED + broken));

        String event = "/EPCISDocument/EPCISBody/EventList/ObjectEvent[2]/";
        assertThat(reading.events()).hasSize(1);
        assertThat(reading.errors())
                .extracting(Issue::column)
                .containsExactlyInAnyOrder(
                        event + "bizStep",
                        event + "sensorElementList/sensorElement/sensorMetadata/@time",
                        event + "sensorElementList/sensorElement/sensorReport/@value");
    }

    @Test
    void readsTheWrappersOfEpcis12() {
        EpcisReading reading = ReadingEvents.fromXml("""
                <epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:1" schemaVersion="1.2"
                    creationDate="2026-03-01T00:00:00Z"><EPCISBody><EventList><extension><TransformationEvent>
                  <eventTime>2026-03-01T08:30:00+08:00</eventTime><eventTimeZoneOffset>+08:00</eventTimeZoneOffset>
                  <baseExtension><eventID>urn:uuid:374d95fc-9457-4a51-bd6a-0bba133845a8</eventID></baseExtension>
                  <inputEPCList><epc>urn:epc:id:sgtin:4012345.011122.25</epc></inputEPCList>
                  <outputQuantityList><quantityElement><epcClass>urn:example:class:1</epcClass>
                    <quantity xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>
                  </quantityElement></outputQuantityList>
                </TransformationEvent></extension></EventList></EPCISBody></epcis:EPCISDocument>""");

        TransformationEvent event = (TransformationEvent) only(reading);
        assertThat(event.head().eventId()).isEqualTo("urn:uuid:374d95fc-9457-4a51-bd6a-0bba133845a8");
        assertThat(event.outputQuantities().getFirst().quantity()).isNull();
    }

    @Test
    void refusesDocumentTypesThatDeclareOrFetchAndAllEntities() {
        String body = xml("").substring(xml("").indexOf("<epcis:"));
        assertThat(ReadingEvents.fromXml("<!DOCTYPE x>" + body).isClean()).isTrue();
        assertThat(ReadingEvents.fromXml("<!DOCTYPE x SYSTEM \"file:///etc/hostname\">" + body)
                        .errors())
                .extracting(Issue::code)
                .containsExactly("epcis.xml.documentType");
        assertThat(ReadingEvents.fromXml("<!DOCTYPE x [<!ENTITY a \"b\">]>" + body)
                        .errors())
                .extracting(Issue::code)
                .containsExactly("epcis.xml.documentType");
        assertThat(ReadingEvents.fromXml(xml("<ObjectEvent>&a;</ObjectEvent>")).isClean())
                .isFalse();
    }

    @Test
    void refusesWhatIsNoXmlOrTooDeepWithoutThrowing() {
        assertThat(ReadingEvents.fromXml("").errors()).extracting(Issue::code).containsExactly("epcis.xml.malformed");
        assertThat(ReadingEvents.fromXml("<a><b></a>").errors())
                .extracting(Issue::code)
                .containsExactly("epcis.xml.malformed");
        assertThat(ReadingEvents.fromXml("<a/>").errors())
                .extracting(Issue::code)
                .containsExactly("epcis.document.unknown");
        assertThat(ReadingEvents.fromXml("<a>".repeat(200) + "</a>".repeat(200)).errors())
                .extracting(Issue::code)
                .containsExactly("epcis.xml.depth");
    }

    @Test
    void toleratesAByteOrderMark() {
        assertThat(ReadingEvents.fromXml("\uFEFF" + xml(LOADED)).isClean()).isTrue();
    }

    @Test
    void tellsCaptureJobsAndMasterDataFromEvents() {
        assertThat(ReadingEvents.fromXml("<e:EPCISCaptureJob xmlns:e=\"urn:epcglobal:epcis:xsd:2\" running=\"true\"/>")
                        .kind())
                .isEqualTo(EpcisReading.Kind.CAPTURE_JOB);
        assertThat(ReadingEvents.fromXml(
                                "<m:EPCISMasterDataDocument xmlns:m=\"urn:epcglobal:epcis-masterdata:xsd:2\"/>")
                        .kind())
                .isEqualTo(EpcisReading.Kind.MASTER_DATA);
    }
}
