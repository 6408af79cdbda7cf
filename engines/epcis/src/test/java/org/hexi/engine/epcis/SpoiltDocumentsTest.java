package org.hexi.engine.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.epcis.Documents.document;
import static org.hexi.engine.epcis.Documents.event;
import static org.hexi.engine.epcis.Documents.json;
import static org.hexi.engine.epcis.Documents.seen;
import static org.hexi.engine.epcis.Documents.xml;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.EventHash;
import org.hexi.engine.epcis.api.GaugeChange;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.api.ReadingEvents;
import org.hexi.engine.epcis.api.WritingEvents;
import org.hexi.engine.kernel.Issue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Laws that hold for any input, tried on documents spoilt at random: nothing throws, and what is accepted survives. */
class SpoiltDocumentsTest {
    private static final long SEED = 20260301;
    private static final int DOCUMENTS = Boolean.getBoolean("hexi.long") ? 20_000 : 1_000;
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T00:00:00Z");

    @BeforeAll
    static void tellSeedsAndCounts() {
        System.out.printf("spoilt documents: %d of each form, JSON and XML, from seed %d%n", DOCUMENTS, SEED);
    }

    private static final List<Node> JUNK = List.of(
            Node.text(""),
            Node.text("Lanzhou"),
            Node.text("urn:epc:id:sgtin:1.2"),
            Node.text("urn:epc:id:bic:XXXX"),
            Node.text("https://id.gs1.org/01/1/21"),
            Node.text("hexi:\u0000\ud83d"),
            Node.text("9999-99-99T99:99:99Z"),
            Node.number(new BigDecimal("1e999999999")),
            Node.number(new BigDecimal("-0.00000000000000000001")),
            Node.bool(true),
            new Node.Null(""),
            Node.array(List.of()),
            Node.array(List.of(Node.array(List.of(new Node.Null(""))))),
            Node.object(new LinkedHashMap<>()));

    private static final String WHOLE = document(
            seen("""
                    "bizStep": "loading", "readPoint": {"id": "geo:1,2", "hexi:t": 1}, "hexi:a": {"hexi:b": [1, "2"]},
                    "bizTransactionList": [{"type": "urn:hexi:btt:gauge_change", "bizTransaction": "urn:example:n"}],
                    "sourceList": [{"type": "location", "source": "urn:example:s"}], "certificationInfo": "urn:example:c",
                    "sensorElementList": [{"sensorMetadata": {"time": "2026-03-01T00:00:00Z"},
                                           "sensorReport": [{"type": "Mass", "value": 1.5, "uom": "KGM"}]}],
                    "errorDeclaration": {"declarationTime": "2026-03-02T00:00:00Z"}
                    """),
            event(
                    "AssociationEvent",
                    "\"action\": \"ADD\", \"parentID\": \"urn:example:w\", \"childEPCs\": [\"urn:example:c\"]"),
            event("TransformationEvent", """
                    "inputQuantityList": [{"epcClass": "urn:example:c", "quantity": 3}],
                    "outputEPCList": ["urn:example:o"], "ilmd": {"hexi:lot": "1"}"""));

    @Test
    void spoiltJsonIsToldAndWhatIsAcceptedSurvivesTheRoundTrip() {
        Node whole = json(WHOLE);
        for (int i = 0; i < DOCUMENTS; i++) {
            Random random = new Random(SEED + i);
            Node document = whole;
            for (int spoils = random.nextInt(3) + 1; spoils > 0; spoils--) {
                document = spoilt(document, random);
            }
            EpcisReading reading = ReadingEvents.fromJson(document);
            long wrong = reading.errors().stream()
                    .map(Issue::row)
                    .filter(row -> row > 0)
                    .distinct()
                    .count();
            assertThat(reading.events())
                    .as("seed %d: every event but those with an error", SEED + i)
                    .hasSize((int) (reading.eventCount() - wrong));
            List<String> hashes = hashes(reading);
            EpcisReading again = ReadingEvents.fromJson(WritingEvents.document(reading.events(), NOW));
            assertThat(again.events()).as("seed %d", SEED + i).isEqualTo(reading.events());
            assertThat(hashes(again)).as("seed %d", SEED + i).isEqualTo(hashes);
            GaugeChange.recognise(reading.events());
        }
    }

    @Test
    void spoiltXmlIsToldAndNeverThrows() {
        String whole = xml("""
                <ObjectEvent><eventTime>2026-03-01T08:30:00+08:00</eventTime>
                  <eventTimeZoneOffset>+08:00</eventTimeZoneOffset>
                  <epcList><epc>urn:epc:id:bic:CSQU3054383</epc></epcList><action>OBSERVE</action>
                  <persistentDisposition><set>urn:epcglobal:cbv:disp:damaged</set></persistentDisposition>
                  <sensorElementList><sensorElement><sensorReport type="gs1:Mass" value="1"/></sensorElement>
                  </sensorElementList><h:seal n="1">CN1</h:seal></ObjectEvent>""");
        int read = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            Random random = new Random(SEED + i);
            StringBuilder text = new StringBuilder(whole);
            int at = random.nextInt(text.length());
            int length = Math.min(random.nextInt(12), text.length() - at);
            text.replace(at, at + length, random.nextBoolean() ? "" : "<x>&#1;\"'/>".substring(random.nextInt(10)));
            EpcisReading reading = ReadingEvents.fromXml(text.toString());
            read += hashes(reading).size();
        }
        assertThat(read).as("seed %d: some damage does no harm", SEED).isPositive();
    }

    @Test
    void aContextThatTurnsInCirclesIsNoTrap() {
        EpcisReading reading = ReadingEvents.fromJson(
                json(document(seen("\"@context\": {\"a\": \"b\", \"b\": \"a\"}, \"a\": \"1\", \"b\": \"2\""))));

        assertThat(hashes(reading)).hasSize(1);
    }

    @Test
    void numbersBeyondAllMeasureStayShortInThePreHash() {
        EpcisReading reading = ReadingEvents.fromJson(json(document(seen("\"hexi:n\": 1e99999"))));

        assertThat(EventHash.of(reading.events().getFirst()).preHash()).endsWith("}n=1E+99999");
    }

    private static List<String> hashes(EpcisReading reading) {
        return reading.events().stream()
                .map(event -> EventHash.of(event, reading.ignoredFields()).uri())
                .toList();
    }

    /** The tree with one place at random replaced, dropped or renamed. */
    private static Node spoilt(Node node, Random random) {
        return switch (node) {
            case Node.ObjectNode object
            when !object.fields().isEmpty() && random.nextInt(8) > 0 -> spoiltObject(object, random);
            case Node.ArrayNode array
            when !array.items().isEmpty() && random.nextInt(8) > 0 -> {
                List<Node> items = new ArrayList<>(array.items());
                int at = random.nextInt(items.size());
                items.set(at, spoilt(items.get(at), random));
                yield new Node.ArrayNode(array.pointer(), items);
            }
            default -> JUNK.get(random.nextInt(JUNK.size()));
        };
    }

    private static Node spoiltObject(Node.ObjectNode object, Random random) {
        LinkedHashMap<String, Node> fields = new LinkedHashMap<>(object.fields());
        Map.Entry<String, Node> chosen = List.copyOf(fields.entrySet()).get(random.nextInt(fields.size()));
        String name = chosen.getKey();
        Node value = chosen.getValue();
        switch (random.nextInt(10)) {
            case 0 -> fields.remove(name);
            case 1 -> fields.put(name + "x", value);
            default -> fields.put(name, spoilt(value, random));
        }
        return new Node.ObjectNode(object.pointer(), fields);
    }
}
