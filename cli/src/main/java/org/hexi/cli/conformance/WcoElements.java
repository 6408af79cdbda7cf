package org.hexi.cli.conformance;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * All that a document says below its MetaData, as a list of paths with attributes and values in their order. It is read by nothing of the
 * library under test, so that what the library drops is seen.
 */
final class WcoElements {
    private static final String OUTERMOST = "MetaData";

    private WcoElements() {}

    static List<String> of(byte[] document) {
        List<String> said = new ArrayList<>();
        List<String> open = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        value(said, open, text);
                        start(said, open, reader);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        value(said, open, text);
                        if (!open.isEmpty()) {
                            open.removeLast();
                        }
                    }
                    default -> {
                        // comments and instructions say nothing to customs
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            said.add("malformed: " + malformed.getMessage());
        }
        return said;
    }

    private static void start(List<String> said, List<String> open, XMLStreamReader reader) {
        if (open.isEmpty() && !reader.getLocalName().equals(OUTERMOST)) {
            return;
        }
        open.add(reader.getLocalName());
        StringBuilder element = new StringBuilder(String.join("/", open));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                element.append(" @")
                        .append(reader.getAttributeLocalName(i))
                        .append('=')
                        .append(reader.getAttributeValue(i));
            }
        }
        said.add(element.toString());
    }

    private static void value(List<String> said, List<String> open, StringBuilder text) {
        String value = text.toString().strip();
        text.setLength(0);
        if (!value.isEmpty() && !open.isEmpty()) {
            said.add(String.join("/", open) + " = " + value);
        }
    }

    /** The first thing one of two says and the other does not. */
    static Optional<String> firstDifference(List<String> before, List<String> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String one = i < before.size() ? before.get(i) : "nothing more";
            String other = i < after.size() ? after.get(i) : "nothing more";
            if (!one.equals(other)) {
                return Optional.of("'%s' became '%s'".formatted(one, other));
            }
        }
        return Optional.empty();
    }
}
