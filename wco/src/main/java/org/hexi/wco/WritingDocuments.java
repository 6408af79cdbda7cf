package org.hexi.wco;

import org.hexi.wco.writing.DocumentWriter;

/**
 * Writes a document in the namespaces of the model. The same document gives the same bytes, and what was written reads back as an
 * equal one.
 */
public final class WritingDocuments {
    private WritingDocuments() {}

    /** @throws org.hexi.engine.kernel.InvalidValue when a text holds what XML cannot hold, or has blanks at its ends */
    public static byte[] write(WcoDocument document) {
        return new DocumentWriter().write(document);
    }
}
