package org.hexi.wco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileDocumentsTest {
    private static final long HUGE = 200_000_000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void externalEntitiesAreNotOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "LAKE-SECRET");
        DocumentReading reading = Samples.read("""
                <!DOCTYPE MetaData [<!ENTITY told SYSTEM "%s">]>
                <MetaData><WCOTypeName>&told;</WCOTypeName></MetaData>""".formatted(secret.toUri()));
        assertThat(codes(reading)).containsExactly("wco.xml.doctype");
        assertThat(reading.toString()).doesNotContain("LAKE-SECRET");
    }

    @Test
    void entitiesThatGrowAreNotGrown() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE MetaData [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append(
                    "<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        assertThat(codes(Samples.read(laughs + "]><MetaData><WCOTypeName>&l11;</WCOTypeName></MetaData>")))
                .containsExactly("wco.xml.doctype");
        assertThat(codes(Samples.read("<MetaData><WCOTypeName>&l11;</WCOTypeName></MetaData>")))
                .containsExactly("wco.xml.malformed");
    }

    @Test
    void nestingOfAnyLengthIsGivenUpAtItsDepth() throws IOException {
        assertThat(codes(ReadingDocuments.read(endless("<a>"), ReadingLimits.DEFAULT)))
                .containsExactly("wco.xml.depth");
    }

    @Test
    void lengthsAreCountedWhileTheyCome() throws IOException {
        ReadingLimits limits = ReadingLimits.DEFAULT.withBytes(100_000).withElements(1_000);
        assertThat(codes(ReadingDocuments.read(endless("<!-- tea -->"), limits)))
                .containsExactly("wco.xml.bytes");
        assertThat(codes(ReadingDocuments.read(headed("<MetaData>", "<a/>"), limits)))
                .containsExactly("wco.xml.elements");
        assertThat(codes(ReadingDocuments.read(headed("<MetaData>", "tea "), limits)))
                .containsExactly("wco.text.long");
        assertThat(codes(ReadingDocuments.read(headed("<MetaData a='", "tea "), limits)))
                .isNotEmpty();
    }

    @Test
    void oneValueIsOfALength() {
        String text = Samples.declaration().replace("LAKE-0007", "L".repeat(1_001));
        assertThat(codes(Samples.read(text))).containsExactly("wco.text.long");
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] whole = Samples.declaration().strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 7) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertThat(ReadingDocuments.read(part).document())
                    .as("first %d bytes", length)
                    .isEmpty();
            assertThat(ReadingDocuments.read(part).errors()).isNotEmpty();
        }
    }

    @Test
    void theEncodingIsUtf8() {
        String accented = Samples.declaration().replace("Kiln", "Kíln");
        assertThat(codes(ReadingDocuments.read(accented.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("wco.xml.encoding");
        assertThat(codes(Samples.read(accented.replace("UTF-8", "ISO-8859-1")))).containsExactly("wco.xml.encoding");
        assertThat(Samples.read("\uFEFF" + accented).document()).isPresent();
    }

    @Test
    void limitsArePositive() {
        assertThatThrownBy(() -> new ReadingLimits(0, 1, 1, 1, 1))
                .isInstanceOfSatisfying(
                        InvalidValue.class, thrown -> assertThat(thrown.code()).isEqualTo("wco.limits.notpositive"));
    }

    private static List<String> codes(DocumentReading reading) {
        assertThat(reading.document()).isEmpty();
        return reading.errors().stream().map(Issue::code).distinct().toList();
    }

    private static InputStream endless(String part) {
        return headed("", part);
    }

    /** A head, and then the same again and again, 200 MB in all, none of which is kept. */
    private static InputStream headed(String head, String part) {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] again = part.getBytes(StandardCharsets.UTF_8);
        InputStream rest = new InputStream() {
            private long given;

            @Override
            public int read() {
                return given < HUGE ? again[(int) (given++ % again.length)] : -1;
            }
        };
        return new java.io.SequenceInputStream(new ByteArrayInputStream(first), rest);
    }
}
