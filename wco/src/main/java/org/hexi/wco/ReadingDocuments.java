package org.hexi.wco;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hexi.wco.reading.DocumentReader;

/**
 * Reads a document. Whatever the bytes are, the answer is a reading. Document types and entities are refused, nothing outside of the
 * bytes is looked at, and an element that is not known is an error: what is dropped silently has been declared and not heard.
 */
public final class ReadingDocuments {
    private ReadingDocuments() {}

    public static DocumentReading read(byte[] document) {
        try {
            return read(new ByteArrayInputStream(document), ReadingLimits.DEFAULT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws IOException when the stream cannot be read */
    public static DocumentReading read(InputStream document, ReadingLimits limits) throws IOException {
        return new DocumentReader(limits).read(document);
    }
}
