package org.hexi.engine.epcis.internal.xml;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexi.engine.epcis.internal.reading.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Text to elements by the JDK's stream reader. Entities are not resolved; a document type may name the root as old tools
 * do, but one that declares or fetches anything is refused.
 */
final class XmlParser {
    private static final int DEEPEST = 64;
    private static final Pattern BARE_DOCUMENT_TYPE = Pattern.compile("<!DOCTYPE\\s+[^\\s\\[>]+\\s*>");

    private final Namespaces namespaces;
    private final Problems problems;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;

    XmlParser(Namespaces namespaces, Problems problems) {
        this.namespaces = namespaces;
        this.problems = problems;
    }

    /** The root element with all paths assigned, or null when the document is no acceptable XML. */
    @Nullable
    XmlElement parse(Reader document) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(document);
            while (reader.hasNext()) {
                if (!step(reader, reader.next())) {
                    return null;
                }
            }
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNumber();
            problems.error(
                    "epcis.xml.malformed", "line " + line, malformed.getMessage(), "well-formed XML without entities");
            return null;
        }
        if (root != null) {
            root.assignPaths("/" + root.name());
        }
        return root;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Returns false when the document has to be given up. */
    private boolean step(XMLStreamReader reader, int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                open.pop();
                yield true;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!open.isEmpty()) {
                    open.peek().appendText(reader.getText());
                }
                yield true;
            }
            case XMLStreamConstants.DTD -> acceptDocumentType(reader.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> refuse("epcis.xml.entity", reader.getLocalName());
            default -> true;
        };
    }

    private boolean acceptDocumentType(@Nullable String text) {
        boolean isBare =
                text != null && BARE_DOCUMENT_TYPE.matcher(text.strip()).matches();
        return isBare || refuse("epcis.xml.documentType", text == null ? "" : text);
    }

    private boolean refuse(String code, String value) {
        problems.error(code, "/", value, "no document type with content and no entities");
        return false;
    }

    private boolean start(XMLStreamReader reader) {
        if (open.size() >= DEEPEST) {
            return refuseDepth();
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            namespaces.declare(orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
        }
        XmlElement element = new XmlElement(
                namespaces.name(orEmpty(reader.getNamespaceURI()), orEmpty(reader.getPrefix()), reader.getLocalName()));
        readAttributes(reader, element);
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().children().add(element);
        }
        open.push(element);
        return true;
    }

    private boolean refuseDepth() {
        problems.error("epcis.xml.depth", "/", null, "at most " + DEEPEST + " elements inside each other");
        return false;
    }

    private void readAttributes(XMLStreamReader reader, XmlElement element) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String uri = orEmpty(reader.getAttributeNamespace(i));
            String local = reader.getAttributeLocalName(i);
            if (uri.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
                if (local.equals("nil") && reader.getAttributeValue(i).strip().matches("true|1")) {
                    element.markNil();
                }
            } else {
                String name = namespaces.name(uri, orEmpty(reader.getAttributePrefix(i)), local);
                element.attributes().put(name, reader.getAttributeValue(i));
            }
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
