package org.hexi.engine.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.epcis.Documents.event;
import static org.hexi.engine.epcis.Documents.one;
import static org.hexi.engine.epcis.Documents.read;
import static org.hexi.engine.epcis.Documents.seen;
import static org.hexi.engine.epcis.Documents.xml;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.ReadingEvents;
import org.hexi.engine.epcis.api.WritingEvents;
import org.junit.jupiter.api.Test;

class WritingEventsTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T00:00:00Z");

    private static final String FULL = event("ObjectEvent", """
            "action": "ADD", "epcList": ["urn:epc:id:bic:CSQU3054383"],
            "eventID": "urn:uuid:374d95fc-9457-4a51-bd6a-0bba133845a8", "recordTime": "2026-03-02T00:00:00.123456Z",
            "certificationInfo": ["urn:example:c1", "urn:example:c2"],
            "errorDeclaration": {"declarationTime": "2026-03-02T00:00:00Z", "reason": "incorrect_data",
                                 "correctiveEventIDs": ["urn:example:e2"], "hexi:who": "desk 3"},
            "quantityList": [{"epcClass": "urn:epc:class:lgtin:4012345.012345.L1", "quantity": 20.50, "uom": "KGM"},
                             {"epcClass": "urn:example:c"}],
            "bizStep": "loading", "disposition": "urn:hexi:disp:on_ferry",
            "persistentDisposition": {"set": ["damaged"], "unset": ["conformant"]},
            "readPoint": {"id": "geo:36.10,103.72", "hexi:track": 7}, "bizLocation": {"id": "urn:example:yard"},
            "bizTransactionList": [{"type": "bol", "bizTransaction": "urn:example:n"}, {"bizTransaction": "urn:example:m"}],
            "sourceList": [{"type": "possessing_party", "source": "urn:example:s"}],
            "destinationList": [{"type": "urn:hexi:sdt:agent", "destination": "urn:example:d"}],
            "sensorElementList": [{"sensorMetadata": {"startTime": "2026-03-01T00:00:00Z", "hexi:x": "1"},
               "sensorReport": [{"type": "Temperature", "value": -2.50, "uom": "CEL", "booleanValue": true,
                                 "time": "2026-03-01T00:00:00+08:00", "component": "x", "hexBinaryValue": "0A",
                                 "exception": "ALARM_CONDITION", "bizRules": "urn:example:b"}],
               "hexi:y": [1, null, {"hexi:z": false}]}],
            "ilmd": {"cbvmda:lotNumber": "L1"}, "hexi:seal": {"hexi:no": "CN1"}
            """);

    private static List<EpcisEvent> everyType() {
        return read(
                        FULL,
                        seen(""),
                        event(
                                "AggregationEvent",
                                "\"action\": \"OBSERVE\", \"childEPCs\": [\"urn:example:1\"], \"hexi:k\": \"v\""),
                        event("AssociationEvent", "\"action\": \"DELETE\", \"parentID\": \"urn:example:w\""),
                        event("TransactionEvent", """
                                "action": "DELETE", "parentID": "urn:example:p",
                                "bizTransactionList": [{"bizTransaction": "urn:example:t"}]"""),
                        event("TransformationEvent", """
                                "transformationID": "urn:example:x", "outputEPCList": ["urn:example:o"],
                                "inputQuantityList": [{"epcClass": "urn:example:c", "quantity": 3}]"""))
                .events();
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        List<EpcisEvent> events = everyType();
        assertThat(events).hasSize(6);

        EpcisReading again = ReadingEvents.fromJson(WritingEvents.document(events, NOW));

        assertThat(again.issues()).isEmpty();
        assertThat(again.events()).isEqualTo(events);
    }

    @Test
    void aSingleEventStandsByItself() {
        for (EpcisEvent event : everyType()) {
            EpcisReading again = ReadingEvents.fromJson(WritingEvents.event(event));
            assertThat(again.issues()).isEmpty();
            assertThat(again.events()).containsExactly(event);
        }
    }

    @Test
    void eventsUnderDifferentPrefixesKeepTheirMeaningInOneDocument() {
        List<EpcisEvent> events = new ArrayList<>();
        events.add(one(seen("\"hexi:seal\": \"1\"")));
        events.addAll(ReadingEvents.fromXml(xml("""
                        <AssociationEvent xmlns:hexi="urn:example:other">
                          <eventTime>2026-03-01T08:30:00Z</eventTime><eventTimeZoneOffset>+00:00</eventTimeZoneOffset>
                          <parentID>urn:example:w</parentID><childEPCs><epc>urn:example:c</epc></childEPCs>
                          <action>ADD</action><hexi:seal>2</hexi:seal>
                        </AssociationEvent>""")).events());
        assertThat(events).hasSize(2);

        EpcisReading again = ReadingEvents.fromJson(WritingEvents.queryDocument(events, NOW, "gate", "sub-1"));

        assertThat(again.issues()).isEmpty();
        assertThat(again.events()).isEqualTo(events);
        assertThat(again.queryName()).isEqualTo("gate");
        assertThat(again.subscriptionId()).isEqualTo("sub-1");
    }

    @Test
    void anEmptyAnswerIsADocumentToo() {
        EpcisReading again = ReadingEvents.fromJson(WritingEvents.queryDocument(List.of(), NOW, "gate", null));

        assertThat(again.issues()).isEmpty();
        assertThat(again.events()).isEmpty();
    }

    @Test
    void bareWordsAreWrittenAsTheSchemaWantsThem() {
        Node.ObjectNode written =
                WritingEvents.event(one(seen("\"bizStep\": \"https://ref.gs1.org/cbv/BizStep-arriving\"")));

        assertThat(written.textOf("bizStep")).isEqualTo("arriving");
        assertThat(written.textOf("eventTime")).isEqualTo("2026-03-01T08:30:00+08:00");
    }
}
