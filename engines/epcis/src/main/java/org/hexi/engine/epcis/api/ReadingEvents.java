package org.hexi.engine.epcis.api;

import java.io.Reader;
import java.io.StringReader;
import org.hexi.engine.epcis.internal.reading.DocumentReader;
import org.hexi.engine.epcis.internal.reading.Problems;
import org.hexi.engine.epcis.internal.xml.XmlDocuments;

/**
 * Reads EPCIS documents. Everything is read to its end and every problem is told with its place; an event with an error is
 * told and left out. Never throws on bad input.
 */
public final class ReadingEvents {
    private ReadingEvents() {}

    /** Reads an EPCISDocument, an EPCISQueryDocument or a single event in JSON-LD, parsed by the caller. */
    public static EpcisReading fromJson(Node document) {
        return new DocumentReader(new Problems()).read(document);
    }

    /** Reads EPCIS XML, version 2.0 or 1.2. A document type with content and external entities are refused. */
    public static EpcisReading fromXml(String document) {
        return fromXml(new StringReader(document));
    }

    /** Reads EPCIS XML from a reader, which the caller closes. */
    public static EpcisReading fromXml(Reader document) {
        return XmlDocuments.read(document);
    }
}
