package org.hexi.engine.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.epcis.Documents.event;
import static org.hexi.engine.epcis.Documents.json;
import static org.hexi.engine.epcis.Documents.one;
import static org.hexi.engine.epcis.Documents.read;
import static org.hexi.engine.epcis.Documents.seen;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.epcis.api.Action;
import org.hexi.engine.epcis.api.AggregationEvent;
import org.hexi.engine.epcis.api.AssociationEvent;
import org.hexi.engine.epcis.api.BizTransaction;
import org.hexi.engine.epcis.api.Endpoint;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.Location;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.ObjectEvent;
import org.hexi.engine.epcis.api.ReadingEvents;
import org.hexi.engine.epcis.api.SensorProperty;
import org.hexi.engine.epcis.api.SensorReport;
import org.hexi.engine.epcis.api.TransactionEvent;
import org.hexi.engine.epcis.api.TransformationEvent;
import org.hexi.engine.kernel.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingEventsTest {
    private static final String BODY = "/epcisBody/eventList/0";

    @Test
    void readsAContainerLoadedOnAWagonWithAllThatBelongsToIt() {
        ObjectEvent event = (ObjectEvent) one(seen("""
                "bizStep": "loading", "disposition": "in_transit",
                "readPoint": {"id": "geo:36.10,103.72"}, "bizLocation": {"id": "urn:epc:id:sgln:6901234.00001.0"},
                "bizTransactionList": [{"type": "bol", "bizTransaction": "urn:example:note:4711"}],
                "sourceList": [{"type": "possessing_party", "source": "urn:epc:id:pgln:6901234.00001"}],
                "destinationList": [{"type": "owning_party", "destination": "urn:epc:id:pgln:4012345.00001"}],
                "hexi:seal": "CN889900"
                """));

        assertThat(event.epcs()).containsExactly("urn:epc:id:bic:CSQU3054383");
        assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-03-01T00:30:00Z"));
        assertThat(event.head().eventTime()).isEqualTo(OffsetDateTime.parse("2026-03-01T08:30:00+08:00"));
        assertThat(event.head().eventTimeZoneOffset()).isEqualTo("+08:00");
        assertThat(event.circumstances().bizStep()).isEqualTo("loading");
        assertThat(event.circumstances().readPoint()).isEqualTo(Location.of("geo:36.10,103.72"));
        assertThat(event.circumstances().bizTransactions())
                .containsExactly(new BizTransaction("bol", "urn:example:note:4711"));
        assertThat(event.circumstances().sources())
                .containsExactly(new Endpoint("possessing_party", "urn:epc:id:pgln:6901234.00001"));
        assertThat(event.head().extensions().find("hexi:seal")).isEqualTo(Node.text("CN889900"));
    }

    @Test
    void readsTheOtherFourTypes() {
        EpcisReading reading = read(
                event("AggregationEvent", """
                        "action": "ADD", "parentID": "urn:epc:id:bic:CSQU3054383",
                        "childQuantityList": [{"epcClass": "urn:epc:class:lgtin:4012345.012345.L1", "quantity": 20.50,
                                               "uom": "KGM"}]"""),
                event("AssociationEvent", """
                        "action": "ADD", "parentID": "urn:epc:id:giai:6901234.318471200001",
                        "childEPCs": ["urn:epc:id:bic:CSQU3054383"]"""),
                event("TransactionEvent", """
                        "action": "ADD", "epcList": ["urn:epc:id:bic:CSQU3054383"],
                        "bizTransactionList": [{"bizTransaction": "urn:example:note:4711"}]"""),
                event("TransformationEvent", """
                        "inputEPCList": ["urn:epc:id:sgtin:4012345.011122.25"],
                        "outputEPCList": ["urn:epc:id:sgtin:4012345.077889.25"]"""));

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.events())
                .hasExactlyElementsOfTypes(
                        AggregationEvent.class,
                        AssociationEvent.class,
                        TransactionEvent.class,
                        TransformationEvent.class);
        AggregationEvent stuffing = (AggregationEvent) reading.events().getFirst();
        assertThat(stuffing.childQuantities().getFirst().quantity()).isEqualTo(new BigDecimal("20.5"));
        assertThat(((AssociationEvent) reading.events().get(1)).action()).isEqualTo(Action.ADD);
    }

    @Test
    void readsMeasurements() {
        ObjectEvent event = (ObjectEvent) one(event("ObjectEvent", """
                "action": "OBSERVE", "readPoint": {"id": "geo:45.16,82.57"},
                "sensorElementList": [{"sensorMetadata": {"time": "2026-03-01T00:29:00Z"},
                  "sensorReport": [{"type": "gs1:Temperature", "value": -21.50, "uom": "CEL", "hexi:probe": "A"},
                                   {"type": "Speed", "booleanValue": false, "component": "cbv:Comp-x"}]}]"""));

        SensorReport cold =
                event.circumstances().sensorElements().getFirst().reports().getFirst();
        assertThat(cold.type()).isEqualTo("Temperature");
        assertThat(cold.number(SensorProperty.VALUE)).isEqualTo(new BigDecimal("-21.5"));
        assertThat(cold.extensions().find("hexi:probe")).isEqualTo(Node.text("A"));
    }

    @Test
    void keepsBothFormsOfAnIdentifierAsTheyCame() {
        ObjectEvent event = (ObjectEvent) one(event("ObjectEvent", """
                "action": "OBSERVE",
                "epcList": ["urn:epc:id:sscc:6901234.0000000001", "https://id.example.org/00/006901234000000012"]"""));

        assertThat(event.epcs())
                .containsExactly("urn:epc:id:sscc:6901234.0000000001", "https://id.example.org/00/006901234000000012");
    }

    @Test
    void takesEverySpellingOfAWordForTheSameWord() {
        for (String spelling : List.of(
                "departing",
                "cbv:BizStep-departing",
                "https://ref.gs1.org/cbv/BizStep-departing",
                "urn:epcglobal:cbv:bizstep:departing")) {
            assertThat(one(seen("\"bizStep\": \"%s\"".formatted(spelling)))
                            .circumstances()
                            .bizStep())
                    .isEqualTo("departing");
        }
    }

    @Test
    void takesOwnUrisForStepsTheStandardLacks() {
        assertThat(one(seen("\"bizStep\": \"urn:hexi:bizstep:reloading\""))
                        .circumstances()
                        .bizStep())
                .isEqualTo("urn:hexi:bizstep:reloading");
    }

    /** One row per rule: the broken event, then code and pointer of the one error it must give. */
    static Stream<Arguments> brokenEvents() {
        return Stream.of(
                Arguments.of("\"type\": \"ObjectEvent\"", "epcis.field.missing", "/eventTime"),
                Arguments.of(event("QuantityEvent", "\"action\": \"ADD\""), "epcis.event.typeUnknown", "/type"),
                Arguments.of(event("ObjectEvent", "\"epcList\": []"), "epcis.field.missing", "/action"),
                Arguments.of(event("ObjectEvent", "\"action\": \"ADD\""), "epcis.field.missing", "/epcList"),
                Arguments.of(
                        event("ObjectEvent", "\"action\": \"MOVE\", \"epcList\": []"),
                        "epcis.action.unknown",
                        "/action"),
                Arguments.of(
                        event(
                                "AggregationEvent",
                                "\"action\": \"ADD\", \"childEPCs\": [\"urn:epc:id:bic:CSQU3054383\"]"),
                        "epcis.field.missing",
                        "/parentID"),
                Arguments.of(event("AssociationEvent", "\"action\": \"DELETE\""), "epcis.field.missing", "/parentID"),
                Arguments.of(
                        event("AssociationEvent", "\"action\": \"ADD\", \"parentID\": \"urn:example:wagon:1\""),
                        "epcis.field.missing",
                        "/childEPCs"),
                Arguments.of(
                        event("TransactionEvent", "\"action\": \"ADD\", \"epcList\": []"),
                        "epcis.field.missing",
                        "/bizTransactionList"),
                Arguments.of(
                        event("TransactionEvent", "\"action\": \"ADD\", \"epcList\": [], \"bizTransactionList\": []"),
                        "epcis.list.empty",
                        "/bizTransactionList"),
                Arguments.of(
                        event("TransformationEvent", "\"outputEPCList\": [\"urn:example:obj:1\"]"),
                        "epcis.field.missing",
                        "/inputEPCList"),
                Arguments.of(
                        event("TransformationEvent", "\"inputEPCList\": [\"urn:example:obj:1\"]"),
                        "epcis.field.missing",
                        "/outputEPCList"),
                Arguments.of(seen("\"eventTime\": \"2026-03-01T08:30:00\""), "epcis.time.zoneMissing", "/eventTime"),
                Arguments.of(seen("\"eventTime\": \"2026-02-30T08:30:00Z\""), "epcis.time.malformed", "/eventTime"),
                Arguments.of(seen("\"eventTime\": 1772325000"), "epcis.field.type", "/eventTime"),
                Arguments.of(seen("\"recordTime\": \"yesterday\""), "epcis.time.malformed", "/recordTime"),
                Arguments.of(seen("\"eventTimeZoneOffset\": \"+8\""), "epcis.offset.malformed", "/eventTimeZoneOffset"),
                Arguments.of(
                        seen("\"eventTimeZoneOffset\": \"+14:30\""), "epcis.offset.malformed", "/eventTimeZoneOffset"),
                Arguments.of(seen("\"bizStep\": \"craning\""), "epcis.word.unknown", "/bizStep"),
                Arguments.of(seen("\"disposition\": \"lost\""), "epcis.word.unknown", "/disposition"),
                Arguments.of(seen("\"seal\": \"CN1\""), "epcis.field.unknown", "/seal"),
                Arguments.of(seen("\"readPoint\": {}"), "epcis.field.missing", "/readPoint/id"),
                Arguments.of(seen("\"readPoint\": \"geo:1,2\""), "epcis.field.type", "/readPoint"),
                Arguments.of(seen("\"readPoint\": {\"id\": \"Lanzhou\"}"), "epcis.uri.malformed", "/readPoint/id"),
                Arguments.of(seen("\"eventID\": \"no uri\""), "epcis.uri.malformed", "/eventID"),
                Arguments.of(
                        seen("\"sourceList\": [{\"source\": \"urn:example:p:1\"}]"),
                        "epcis.field.missing",
                        "/sourceList/0/type"),
                Arguments.of(
                        seen("\"destinationList\": [{\"type\": \"owner\", \"destination\": \"urn:example:p:1\"}]"),
                        "epcis.word.unknown",
                        "/destinationList/0/type"),
                Arguments.of(
                        seen("\"bizTransactionList\": [{\"type\": \"po\"}]"),
                        "epcis.field.missing",
                        "/bizTransactionList/0/bizTransaction"),
                Arguments.of(
                        seen("\"quantityList\": [{\"quantity\": 1}]"),
                        "epcis.field.missing",
                        "/quantityList/0/epcClass"),
                Arguments.of(
                        seen("\"quantityList\": [{\"epcClass\": \"urn:example:c:1\", \"quantity\": \"1\"}]"),
                        "epcis.field.type",
                        "/quantityList/0/quantity"),
                Arguments.of(
                        seen("\"quantityList\": [{\"epcClass\": \"urn:example:c:1\", \"quantity\": 1e-13}]"),
                        "kernel.decimal.malformed",
                        "/quantityList/0/quantity"),
                Arguments.of(
                        seen("\"quantityList\": [{\"epcClass\": \"urn:example:c:1\", \"uom\": \"kg\"}]"),
                        "epcis.unit.malformed",
                        "/quantityList/0/uom"),
                Arguments.of(
                        seen("\"persistentDisposition\": {}"),
                        "epcis.persistentDisposition.empty",
                        "/persistentDisposition"),
                Arguments.of(
                        seen("\"persistentDisposition\": {\"set\": [\"lost\"], \"unset\": [\"damaged\"]}"),
                        "epcis.word.unknown",
                        "/persistentDisposition/set/0"),
                Arguments.of(seen("\"ilmd\": {\"hexi:lot\": \"1\"}"), "epcis.ilmd.notAllowed", "/ilmd"),
                Arguments.of(
                        seen("\"errorDeclaration\": {\"reason\": \"incorrect_data\"}"),
                        "epcis.field.missing",
                        "/errorDeclaration/declarationTime"),
                Arguments.of(
                        seen("\"sensorElementList\": [{}]"),
                        "epcis.field.missing",
                        "/sensorElementList/0/sensorReport"),
                Arguments.of(
                        seen("\"sensorElementList\": [{\"sensorReport\": [{\"value\": 1}]}]"),
                        "epcis.field.missing",
                        "/sensorElementList/0/sensorReport/0/type"),
                Arguments.of(
                        seen("\"sensorElementList\": [{\"sensorReport\": [{\"type\": \"Heat\"}]}]"),
                        "epcis.word.unknown",
                        "/sensorElementList/0/sensorReport/0/type"),
                Arguments.of(
                        seen(
                                "\"sensorElementList\": [{\"sensorReport\": [{\"type\": \"Mass\", \"hexBinaryValue\": \"xy\"}]}]"),
                        "epcis.hex.malformed",
                        "/sensorElementList/0/sensorReport/0/hexBinaryValue"),
                Arguments.of(
                        seen(
                                "\"sensorElementList\": [{\"sensorReport\": [{\"type\": \"Mass\", \"booleanValue\": \"yes\"}]}]"),
                        "epcis.field.type",
                        "/sensorElementList/0/sensorReport/0/booleanValue"));
    }

    @ParameterizedTest
    @MethodSource("brokenEvents")
    void namesTheFieldThatIsWrong(String event, String code, String pointer) {
        String whole = event.startsWith("{")
                ? event
                : "{" + event + ", \"action\": \"ADD\", \"epcList\": []," + "\"eventTimeZoneOffset\": \"+08:00\"}";
        EpcisReading reading = read(whole);

        assertThat(reading.events()).isEmpty();
        assertThat(reading.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.column()).isEqualTo(BODY + pointer);
            assertThat(error.row()).isEqualTo(1);
            assertThat(error.hint()).isNotBlank();
        });
    }

    @Test
    void tellsTheRightCheckDigitOfAContainer() {
        EpcisReading reading =
                read(event("ObjectEvent", "\"action\": \"OBSERVE\", \"epcList\": [\"urn:epc:id:bic:HLXU1234567\"]"));

        assertThat(reading.errors())
                .containsExactly(Issue.error(
                        "kernel.container.checkDigit",
                        1,
                        BODY + "/epcList/0",
                        "urn:epc:id:bic:HLXU1234567",
                        "the check digit of HLXU123456 is 1"));
    }

    @Test
    void refusesAnEpcWhosePartsHaveTheWrongLengthAndOneNamedTwice() {
        EpcisReading reading = read(event("ObjectEvent", """
                "action": "OBSERVE", "epcList": ["urn:epc:id:sgtin:4012345.1.25", "urn:example:obj:1",
                                                 "urn:example:obj:1"]"""));

        assertThat(reading.errors())
                .extracting(Issue::code, Issue::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("epcis.epc.malformed", BODY + "/epcList/0"),
                        org.assertj.core.groups.Tuple.tuple("epcis.list.repeated", BODY + "/epcList/2"));
    }

    @Test
    void tellsEveryProblemOfEveryEventAndKeepsTheGoodOnes() {
        EpcisReading reading = read(
                seen("\"bizStep\": \"craning\", \"disposition\": \"lost\""),
                seen(""),
                seen("\"eventTimeZoneOffset\": \"Z\""));

        assertThat(reading.eventCount()).isEqualTo(3);
        assertThat(reading.events()).hasSize(1);
        assertThat(reading.errors()).extracting(Issue::row).containsExactly(1L, 1L, 3L);
        assertThat(reading.errors()).extracting(Issue::value).containsExactly("craning", "lost", "Z");
    }

    @Test
    void readsASingleEventWithItsOwnContext() {
        EpcisReading reading = ReadingEvents.fromJson(json("""
                {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
                 "type": "ObjectEvent", "action": "OBSERVE", "epcList": ["urn:epc:id:bic:CSQU3054383"],
                 "eventTime": "2026-03-01T08:30:00+08:00", "eventTimeZoneOffset": "+08:00"}"""));

        assertThat(reading.kind()).isEqualTo(EpcisReading.Kind.EVENT);
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.events()).hasSize(1);
    }

    @Test
    void readsTheAnswerToAQueryAndTheFieldsThatTakeNoPartInTheHash() {
        EpcisReading reading = ReadingEvents.fromJson(json("""
                {"@context": [{"hexi": "https://ns.example.org/hexi/"}], "type": "EPCISQueryDocument",
                 "schemaVersion": "2.0", "creationDate": "2026-03-01T00:00:00Z",
                 "epcisBody": {"queryResults": {"queryName": "SimpleEventQuery", "subscriptionID": "s-1",
                   "hexi:ignoreFields": ["hexi:stored"],
                   "resultsBody": {"eventList": [%s]}}}}""".formatted(seen(""))));

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.kind()).isEqualTo(EpcisReading.Kind.QUERY_DOCUMENT);
        assertThat(reading.queryName()).isEqualTo("SimpleEventQuery");
        assertThat(reading.subscriptionId()).isEqualTo("s-1");
        assertThat(reading.ignoredFields()).containsExactly("{https://ns.example.org/hexi/}stored");
        assertThat(reading.events()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoDocumentWithoutThrowing() {
        assertThat(ReadingEvents.fromJson(json("[1]")).isClean()).isFalse();
        assertThat(ReadingEvents.fromJson(json("{}")).isClean()).isFalse();
        assertThat(ReadingEvents.fromJson(json("{\"@context\": [], \"type\": \"Parcel\"}"))
                        .isClean())
                .isFalse();
        assertThat(ReadingEvents.fromJson(json("{\"type\": \"EPCISDocument\", \"epcisBody\": 1}"))
                        .errors())
                .extracting(Issue::column)
                .contains("/@context", "/epcisBody");
    }

    @Test
    void aDocumentWhoseTypeIsNoTextIsToldWhere() {
        EpcisReading reading = ReadingEvents.fromJson(json("{\"type\": [[1]]}"));

        assertThat(reading.errors()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("epcis.field.type");
            assertThat(issue.column()).isEqualTo("/type");
        });
    }

    @Test
    void warnsOfWhatItCanReadAllTheSame() {
        EpcisReading reading = read(seen("""
                "id": "urn:uuid:374d95fc-9457-4a51-bd6a-0bba133845a8", "unknown:field": "x",
                "sourceList": {"type": "location", "source": "urn:example:place:1"}"""));

        assertThat(reading.events()).hasSize(1);
        assertThat(reading.events().getFirst().head().eventId())
                .isEqualTo("urn:uuid:374d95fc-9457-4a51-bd6a-0bba133845a8");
        assertThat(reading.issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrder("epcis.eventID.short", "epcis.prefix.undeclared", "epcis.list.single");
    }
}
