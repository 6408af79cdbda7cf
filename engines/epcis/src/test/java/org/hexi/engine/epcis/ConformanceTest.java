package org.hexi.engine.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.epcis.Documents.document;
import static org.hexi.engine.epcis.Documents.one;
import static org.hexi.engine.epcis.Documents.seen;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hexi.engine.epcis.api.EventHash;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.epcis.conformance.CaseResult;
import org.hexi.engine.epcis.conformance.EpcisHashPack;
import org.hexi.engine.epcis.conformance.EpcisPack;
import org.hexi.engine.epcis.conformance.PackResult;
import org.hexi.engine.epcis.spi.PackFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class ConformanceTest {
    private static PackFiles files(Map<String, String> texts) {
        Map<String, String> sorted = new TreeMap<>(texts);
        return new PackFiles() {
            @Override
            public List<String> list() {
                return List.copyOf(sorted.keySet());
            }

            @Override
            public String text(String path) {
                return Objects.requireNonNull(sorted.get(path), path);
            }

            @Override
            public Node json(String text) {
                try {
                    return Documents.json(text);
                } catch (JacksonException malformed) {
                    throw new IllegalArgumentException(malformed.getOriginalMessage(), malformed);
                }
            }
        };
    }

    private static String result(PackResult result) {
        return "%d passed, %d failed, %d skipped".formatted(result.passed(), result.failed(), result.skipped());
    }

    @Test
    void countsDocumentsAndPairs() {
        PackResult result = EpcisPack.run(files(Map.of(
                "JSON/good.jsonld", document(seen("\"bizStep\": \"loading\"")),
                "JSON-simple-context/good.jsonld", document(seen("\"bizStep\": \"cbv:BizStep-loading\"")),
                "JSON/other.jsonld", document(seen("\"bizStep\": \"loading\"")),
                "JSON-simple-context/other.jsonld", document(seen("\"bizStep\": \"unloading\"")),
                "JSON/bad.jsonld", document(seen("\"bizStep\": \"craning\"")),
                "JSON/twice.jsonld", "{\"type\": \"EPCISDocument\", \"type\": \"EPCISDocument\"}",
                "XML/job.xml", "<e:EPCISCaptureJob xmlns:e=\"urn:epcglobal:epcis:xsd:2\"/>",
                "XSD/ignored.xsd", "<x/>")));

        assertThat(result(result)).isEqualTo("5 passed, 2 failed, 2 skipped");
        assertThat(result.cases())
                .filteredOn(one -> one.outcome() == CaseResult.Outcome.SKIPPED)
                .extracting(CaseResult::reason)
                .containsExactly(
                        "the answer of a capture job holds no events", "the two files differ at /eventList/0/bizStep");
    }

    @Test
    void asksEveryDocumentOfTheFolderForTheHashOfTheFirst() {
        PackResult result = EpcisPack.run(files(Map.of(
                "XML/WithEventHashID/1.json", document(seen("\"bizStep\": \"loading\"")),
                "XML/WithEventHashID/2.json", document(seen("\"bizStep\": \"cbv:BizStep-loading\"")),
                "XML/WithEventHashID/3.json", document(seen("\"bizStep\": \"packing\"")),
                "XML/WithEventHashID/4.json",
                        document(seen("\"bizStep\": \"loading\", \"eventTimeZoneOffset\": \"+09:00\"")))));

        assertThat(result(result)).isEqualTo("5 passed, 1 failed, 1 skipped");
    }

    @Test
    void countsHashesAndDocumentsThatMustBeEqual() {
        String hash = EventHash.of(one(seen(""))).uri();
        PackResult result = EpcisHashPack.run(files(Map.of(
                "a.jsonld", document(seen("")),
                "a.hashes", hash + "\n",
                "b.jsonld", document(seen(""), seen("\"hexi:seal\": \"1\"")),
                "b.hashes", hash + "\n" + hash + "\n",
                "c.hashes", hash,
                "must-be-equal/d.json", document(seen(""), seen("\"eventTime\": \"2026-03-01T00:30:00.000Z\"")),
                "must-be-equal/e.json", document(seen(""), seen("\"hexi:seal\": \"1\"")))));

        assertThat(result(result)).isEqualTo("3 passed, 3 failed, 0 skipped");
    }
}
