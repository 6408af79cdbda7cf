package org.hexi.wco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.wco.model.MetaData;
import org.junit.jupiter.api.Test;

class WritingDocumentsTest {
    private static final long SEED = 20260304;
    private static final int TRIES = Boolean.getBoolean("hexi.long") ? 20_000 : 600;
    private static final List<String> JUNK = List.of(
            "", " ", "<", ">", "&", "\"", "<ID>", "</ID>", "9", "-1", "1e9", "\u0000", "é", "<!--", "]]>", "ID",
            "xmlns");

    @Test
    void whatIsWrittenReadsBackAsItWas() {
        for (String text : List.of(Samples.declaration(), Samples.amendment(), Samples.taxAnswer("1", ""))) {
            WcoDocument document = Samples.read(text).document().orElseThrow();
            byte[] written = WritingDocuments.write(document);
            assertThat(ReadingDocuments.read(written).document()).contains(document);
            assertThat(WritingDocuments.write(document)).isEqualTo(written);
        }
    }

    @Test
    void answersAreWrittenInTheirNamespaces() {
        byte[] written = WritingDocuments.write(
                Samples.read(Samples.taxAnswer("1", "")).document().orElseThrow());
        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("<Response xmlns=\"urn:wco:datamodel:WCO:RES-DMS:2\"")
                .contains("<ds:DateTimeString formatCode=\"304\">20240302101500Z<");
    }

    @Test
    void whatXmlCannotHoldIsRefused() {
        for (String impossible : List.of("a\u0000b", "a\uD800", " a", "a ")) {
            WcoDocument document = new WcoDocument.OfAnswers(
                    MetaData.of("RES", null, impossible), List.of(Samples.responseOf(Samples.taxAnswer("1", ""))));
            assertThatThrownBy(() -> WritingDocuments.write(document))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            thrown -> assertThat(thrown.code()).isEqualTo("wco.text.unwritable"));
        }
    }

    /** Laws for any input: nothing throws, and what is accepted survives writing. */
    @Test
    void spoiltDocumentsAreToldOrSurvive() {
        Random random = new Random(SEED);
        int accepted = 0;
        for (int i = 0; i < TRIES; i++) {
            DocumentReading reading = Samples.read(spoilt(random));
            if (reading.document().isPresent()) {
                accepted++;
                byte[] written = WritingDocuments.write(reading.document().get());
                assertThat(ReadingDocuments.read(written).document())
                        .as("seed %d, try %d", SEED, i)
                        .isEqualTo(reading.document());
            } else {
                assertThat(reading.errors()).as("seed %d, try %d", SEED, i).isNotEmpty();
            }
        }
        assertThat(accepted).as("some are still declarations").isGreaterThan(TRIES / 50);
    }

    private static String spoilt(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? Samples.declaration() : Samples.amendment());
        for (int cuts = 1 + random.nextInt(3); cuts > 0; cuts--) {
            int place = random.nextInt(text.length());
            int length = Math.min(random.nextInt(4), text.length() - place);
            text.replace(place, place + length, JUNK.get(random.nextInt(JUNK.size())));
        }
        return text.toString();
    }
}
