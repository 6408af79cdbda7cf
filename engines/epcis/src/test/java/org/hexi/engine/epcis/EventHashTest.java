package org.hexi.engine.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.epcis.Documents.event;
import static org.hexi.engine.epcis.Documents.one;
import static org.hexi.engine.epcis.Documents.seen;

import java.util.Set;
import org.hexi.engine.epcis.api.EventHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One test per rule of the event hash. The algorithm itself is held against the public vectors by the conformance run. */
class EventHashTest {
    private static final String SEEN =
            "eventType=ObjectEventeventTime=2026-03-01T00:30:00.000ZeventTimeZoneOffset=+08:00"
                    + "epcListepc=urn:epc:id:bic:CSQU3054383action=OBSERVE";

    private static String preHash(String event) {
        return EventHash.of(one(event)).preHash();
    }

    @Test
    void isTheSha256OfThePreHashAsANamedInformationUri() {
        EventHash hash = EventHash.of(one(seen("")));

        assertThat(hash.preHash()).isEqualTo(SEEN);
        assertThat(hash.uri())
                .isEqualTo("ni:///sha-256;faf3948f75b218a4e0b9e7a631674c7c8204045726ae69dd6bb36a9cdf37f852?ver=CBV2.0");
    }

    @Test
    void keepsTheCanonicalOrderWhateverTheOrderOfTheFields() {
        assertThat(preHash(seen("""
                        "hexi:seal": "CN1", "destinationList": [{"type": "location", "destination": "urn:example:d"}],
                        "sourceList": [{"type": "location", "source": "urn:example:s"}],
                        "bizLocation": {"id": "urn:example:l"}, "readPoint": {"id": "urn:example:r"},
                        "disposition": "in_transit", "bizStep": "departing",
                        "certificationInfo": "urn:example:c"
                        """)))
                .isEqualTo("eventType=ObjectEventeventTime=2026-03-01T00:30:00.000ZeventTimeZoneOffset=+08:00"
                        + "certificationInfo=urn:example:cepcListepc=urn:epc:id:bic:CSQU3054383action=OBSERVE"
                        + "bizStep=https://ref.gs1.org/cbv/BizStep-departing"
                        + "disposition=https://ref.gs1.org/cbv/Disp-in_transit"
                        + "readPointid=urn:example:rbizLocationid=urn:example:l"
                        + "sourceListtype=https://ref.gs1.org/cbv/SDT-locationsource=urn:example:s"
                        + "destinationListtype=https://ref.gs1.org/cbv/SDT-locationdestination=urn:example:d"
                        + "{https://ns.example.org/hexi/}seal=CN1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T08:30:00+08:00, 2026-03-01T00:30:00.000Z",
        "2026-03-01T00:30:00Z, 2026-03-01T00:30:00.000Z",
        "2026-02-28T20:30:00.5-04:00, 2026-03-01T00:30:00.500Z",
        "2026-03-01T00:30:00.1234Z, 2026-03-01T00:30:00.123Z",
        "2026-03-01T00:30:00.1235Z, 2026-03-01T00:30:00.124Z",
        "2026-03-01T00:30:00.9996Z, 2026-03-01T00:30:01.000Z",
        "2026-03-01T00:30:00.12349999999Z, 2026-03-01T00:30:00.123Z"
    })
    void writesTimesInUtcWithThreeDecimalsRoundedOnTheFourth(String written, String hashed) {
        assertThat(preHash(seen("\"eventTime\": \"%s\"".formatted(written)))).contains("eventTime=" + hashed + "event");
    }

    @ParameterizedTest
    @CsvSource({
        "20.50, 20.5",
        "20.0, 20",
        "100, 100",
        "1e2, 100",
        "0.0010, 0.001",
        "-0.5, -0.5",
        "0.00001, 0.00001",
        "111100001111000011110000, 111100001111000003641344"
    })
    void writesNumbersWithoutTrailingZeros(String written, String hashed) {
        assertThat(preHash(seen("\"hexi:n\": %s".formatted(written)))).endsWith("}n=" + hashed);
        assertThat(preHash(seen("\"hexi:n\": \"%s\"".formatted(written)))).endsWith("}n=" + hashed);
    }

    @Test
    void leavesDigitsThatAreNoNumberAlone() {
        assertThat(preHash(seen("\"hexi:n\": \"007\""))).endsWith("}n=007");
    }

    @ParameterizedTest
    @CsvSource({
        "urn:epc:id:sgtin:4012345.011111.98%22, https://id.gs1.org/01/04012345111118/21/98%22",
        "urn:epc:id:sgtin:0614141.812345.a!(b), https://id.gs1.org/01/80614141123458/21/a%21%28b%29",
        "urn:epc:id:sscc:4012345.3111111111, https://id.gs1.org/00/340123451111111111",
        "urn:epc:id:sgln:4012345.00005.0, https://id.gs1.org/414/4012345000054",
        "urn:epc:id:sgln:4012345.00005.12, https://id.gs1.org/414/4012345000054/254/12",
        "urn:epc:id:pgln:4000001.00000, https://id.gs1.org/417/4000001000005",
        "urn:epc:id:grai:4012345.00022.33, https://id.gs1.org/8003/0401234500022133",
        "urn:epc:id:giai:4012345.ABC, https://id.gs1.org/8004/4012345ABC",
        "urn:epc:id:gsrn:4012345.0000006765, https://id.gs1.org/8018/401234500000067657",
        "urn:epc:id:gsrnp:4012345.0000000007, https://id.gs1.org/8017/401234500000000074",
        "urn:epc:id:gdti:4012345.00009.PO, https://id.gs1.org/253/4012345000092PO",
        "urn:epc:id:sgcn:4012345.99999.44, https://id.gs1.org/255/401234599999044",
        "urn:epc:id:ginc:0614141.xyz, https://id.gs1.org/401/0614141xyz",
        "urn:epc:id:gsin:4012345.222333444, https://id.gs1.org/402/40123452223334442",
        "urn:epc:id:cpi:0614141.11-A.12, https://id.gs1.org/8010/061414111-A/8011/12",
        "urn:epc:id:itip:4012345.011111.01.02.9, https://id.gs1.org/8006/040123451111180102/21/9",
        "urn:epc:id:upui:1234567.098765.51, https://id.gs1.org/01/01234567987651/235/51",
        "urn:epc:class:lgtin:4012345.012345.L1, https://id.gs1.org/01/04012345123456/10/L1",
        "urn:epc:idpat:sgtin:4012345.012345.*, https://id.gs1.org/01/04012345123456",
        "https://example.org/gtin/12345670/ser/7?linkType=all, https://id.gs1.org/01/00000012345670/21/7",
        "https://example.org/shop/01/04012345123456/10/L1/21/7, https://id.gs1.org/01/04012345123456/21/7",
        "https://example.org/01/04012345123456/22/V2, https://id.gs1.org/01/04012345123456",
        "https://example.org/wagons/318471200001, https://example.org/wagons/318471200001",
        "urn:epc:id:bic:CSQU3054383, urn:epc:id:bic:CSQU3054383"
    })
    void writesIdentifiersAsCanonicalDigitalLinks(String written, String hashed) {
        assertThat(preHash(event("ObjectEvent", "\"action\": \"OBSERVE\", \"epcList\": [\"%s\"]".formatted(written))))
                .contains("epcListepc=" + hashed + "action");
    }

    @ParameterizedTest
    @CsvSource({
        "loading",
        "cbv:BizStep-loading",
        "urn:epcglobal:cbv:bizstep:loading",
        "https://ref.gs1.org/cbv/BizStep-loading"
    })
    void writesWordsAsWebUris(String written) {
        assertThat(preHash(seen("\"bizStep\": \"%s\"".formatted(written))))
                .endsWith("bizStep=https://ref.gs1.org/cbv/BizStep-loading");
    }

    @Test
    void writesWordsInsideExtensionsAsWebUrisToo() {
        assertThat(preHash(seen("\"hexi:next\": \"urn:epcglobal:cbv:disp:damaged\"")))
                .endsWith("}next=https://ref.gs1.org/cbv/Disp-damaged");
        assertThat(preHash(seen("\"hexi:next\": \"gs1:Mass\""))).endsWith("}next=https://gs1.org/voc/Mass");
    }

    @Test
    void sortsListsByCodePoint() {
        assertThat(preHash(event("ObjectEvent", """
                        "action": "OBSERVE", "epcList": ["urn:example:b", "urn:example:\\ud83d\\ude82", "urn:example:A",
                                                         "urn:example:\\uff21"]""")))
                .contains("epc=urn:example:Aepc=urn:example:bepc=urn:example:\uff21epc=urn:example:\ud83d\ude82");
    }

    @Test
    void sortsQuantitiesTransactionsAndEndsAsWholeElements() {
        assertThat(preHash(seen("""
                        "quantityList": [{"epcClass": "urn:example:b", "quantity": 2.0, "uom": "KGM"},
                                         {"epcClass": "urn:example:a"}],
                        "bizTransactionList": [{"type": "po", "bizTransaction": "urn:example:1"},
                                               {"bizTransaction": "urn:example:2"},
                                               {"type": "inv", "bizTransaction": "urn:example:3"}]""")))
                .contains("quantityListquantityElementepcClass=urn:example:a"
                        + "quantityElementepcClass=urn:example:bquantity=2uom=KGMaction")
                .endsWith("bizTransactionListbizTransaction=urn:example:2"
                        + "type=https://ref.gs1.org/cbv/BTT-invbizTransaction=urn:example:3"
                        + "type=https://ref.gs1.org/cbv/BTT-pobizTransaction=urn:example:1");
    }

    @Test
    void writesPersistentDispositionsSetBeforeUnset() {
        assertThat(preHash(seen("\"persistentDisposition\": {\"unset\": [\"damaged\"], \"set\": [\"recalled\"]}")))
                .endsWith("persistentDispositionset=https://ref.gs1.org/cbv/Disp-recalled"
                        + "unset=https://ref.gs1.org/cbv/Disp-damaged");
    }

    @Test
    void writesSensorElementsWithMetadataFirstAndReportsSorted() {
        assertThat(preHash(seen("""
                        "sensorElementList": [{
                          "sensorReport": [{"type": "Temperature", "uom": "CEL", "value": 4.0},
                                           {"type": "Speed", "value": 80, "hexi:axle": "2"}],
                          "sensorMetadata": {"deviceID": "urn:epc:id:giai:4000001.111", "time": "2026-03-01T00:29:00Z"}}],
                        "bizTransactionList": [{"bizTransaction": "urn:example:1"}]""")))
                .endsWith("sensorElementListsensorElementsensorMetadatatime=2026-03-01T00:29:00.000Z"
                        + "deviceID=https://id.gs1.org/8004/4000001111"
                        + "sensorReporttype=https://gs1.org/voc/Speedvalue=80{https://ns.example.org/hexi/}axle=2"
                        + "sensorReporttype=https://gs1.org/voc/Temperaturevalue=4uom=CEL"
                        + "bizTransactionListbizTransaction=urn:example:1");
    }

    @Test
    void writesTheBusinessRulesOfAReportAtTheEnd() {
        assertThat(preHash(seen("""
                        "sensorElementList": [{"sensorReport": [{"type": "Mass", "bizRules": "urn:example:r",
                                                                 "uom": "KGM"}]}],
                        "hexi:z": "1" """)))
                .endsWith("sensorReporttype=https://gs1.org/voc/Massuom=KGM"
                        + "sensorElementListsensorElementsensorReportbizRules=urn:example:r"
                        + "{https://ns.example.org/hexi/}z=1");
    }

    @Test
    void writesExtensionsUnderFullNamesWithArraysTakenApart() {
        assertThat(preHash(seen("""
                        "hexi:crew": {"hexi:driver": ["Li", "Ким"], "hexi:age": [34.0]}, "hexi:empty": "",
                        "readPoint": {"id": "urn:example:r", "hexi:track": "7"}""")))
                .endsWith("readPointid=urn:example:r{https://ns.example.org/hexi/}track=7"
                        + "{https://ns.example.org/hexi/}crew{https://ns.example.org/hexi/}age=34"
                        + "{https://ns.example.org/hexi/}driver=Li{https://ns.example.org/hexi/}driver=Ким"
                        + "{https://ns.example.org/hexi/}empty");
    }

    @Test
    void writesIlmdBeforeTheExtensionsOfTheEvent() {
        assertThat(preHash(event("ObjectEvent", """
                        "action": "ADD", "epcList": [], "hexi:a": "1", "ilmd": {"cbvmda:lotNumber": "L1", "hexi:b": "2"}""")))
                .endsWith("action=ADDilmd{https://ns.example.org/hexi/}b=2{urn:epcglobal:cbv:mda}lotNumber=L1"
                        + "{https://ns.example.org/hexi/}a=1");
    }

    @Test
    void leavesIdRecordTimeErrorDeclarationAndCommentsOut() {
        assertThat(preHash(seen("""
                        "eventID": "urn:uuid:374d95fc-9457-4a51-bd6a-0bba133845a8", "recordTime": "2026-03-02T00:00:00Z",
                        "errorDeclaration": {"declarationTime": "2026-03-02T00:00:00Z", "reason": "did_not_occur"},
                        "rdfs:comment": "seen in fog" """))).isEqualTo(SEEN);
    }

    @Test
    void leavesTheFieldsOutThatARepositoryAddedAndNamed() {
        assertThat(EventHash.of(
                                one(seen("\"hexi:stored\": \"2026\", \"hexi:seal\": \"1\"")),
                                Set.of("{https://ns.example.org/hexi/}stored"))
                        .preHash())
                .isEqualTo(SEEN + "{https://ns.example.org/hexi/}seal=1");
    }

    @Test
    void trimsValues() {
        assertThat(preHash(seen("\"hexi:seal\": \"  CN 1  \""))).endsWith("}seal=CN 1");
    }

    @Test
    void changesWithAnyFactOfTheEvent() {
        String before = EventHash.of(one(seen("\"bizStep\": \"loading\""))).uri();
        assertThat(EventHash.of(one(seen("\"bizStep\": \"unloading\""))).uri()).isNotEqualTo(before);
        assertThat(EventHash.of(one(seen("\"bizStep\": \"loading\", \"hexi:seal\": \"1\"")))
                        .uri())
                .isNotEqualTo(before);
    }
}
