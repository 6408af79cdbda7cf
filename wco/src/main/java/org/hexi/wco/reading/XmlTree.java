package org.hexi.wco.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexi.wco.ReadingLimits;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to elements by the JDK's stream reader, within limits. The encoding is UTF-8 and nothing else; a document type is refused before
 * anything in it is looked at, so there are no entities but those of XML itself.
 */
final class XmlTree {
    private static final int MARK = 0xFEFF;
    /** Values are cut of the blanks around them later; these may be longer than a value. */
    private static final int BLANKS_TOO = 8;

    private final ReadingLimits limits;
    private final Problems problems;
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private @Nullable XmlNode root;
    private int elements;

    XmlTree(ReadingLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** The outermost element, or null when the bytes are no acceptable XML. */
    @Nullable
    XmlNode parse(InputStream bytes) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                new BoundedStream(bytes, limits.bytes()),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            skipMark(text);
            XMLStreamReader reader = factory().createXMLStreamReader(text);
            if (!isEncodingAccepted(reader) || !readAll(reader)) {
                return null;
            }
        } catch (XMLStreamException malformed) {
            refuse(malformed);
            return null;
        } catch (BoundedStream.TooLong tooLong) {
            tooLong();
            return null;
        } catch (CharacterCodingException notUtf8) {
            notUtf8();
            return null;
        }
        if (root != null) {
            root.nameFrom("", null);
        }
        return root;
    }

    private static void skipMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private boolean isEncodingAccepted(XMLStreamReader reader) {
        String declared = reader.getCharacterEncodingScheme();
        if (declared == null || declared.equalsIgnoreCase("UTF-8")) {
            return true;
        }
        problems.error("wco.xml.encoding", 1, "/", declared, "a document in UTF-8");
        return false;
    }

    private boolean readAll(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (!step(reader, reader.next())) {
                return false;
            }
        }
        return true;
    }

    /** Returns false when the document has to be given up. */
    private boolean step(XMLStreamReader reader, int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                open.pop();
                yield true;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
            case XMLStreamConstants.DTD -> {
                problems.error(
                        "wco.xml.doctype", line(reader), "/", null, "a document without a document type and entities");
                yield false;
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                problems.error(
                        "wco.xml.malformed",
                        line(reader),
                        "/",
                        reader.getLocalName(),
                        "well-formed XML without entities");
                yield false;
            }
            default -> true;
        };
    }

    private boolean start(XMLStreamReader reader) {
        if (open.size() >= limits.depth()) {
            problems.error(
                    "wco.xml.depth",
                    line(reader),
                    "/",
                    null,
                    "at most " + limits.depth() + " elements inside each other");
            return false;
        }
        if (++elements > limits.elements()) {
            problems.error("wco.xml.elements", line(reader), "/", null, "at most " + limits.elements() + " elements");
            return false;
        }
        String space = reader.getNamespaceURI();
        XmlNode node = new XmlNode(reader.getLocalName(), space == null ? "" : space, line(reader));
        attributes(reader, node);
        XmlNode parent = open.peek();
        if (parent == null) {
            root = node;
        } else {
            parent.children().add(node);
        }
        open.push(node);
        return true;
    }

    private static void attributes(XMLStreamReader reader, XmlNode node) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(space)) {
                String name = reader.getAttributeLocalName(i);
                node.attributes()
                        .put(
                                space == null || space.isEmpty() ? name : "{" + space + "}" + name,
                                reader.getAttributeValue(i));
            }
        }
    }

    private boolean text(XMLStreamReader reader) {
        XmlNode node = open.peek();
        if (node == null) {
            return true;
        }
        StringBuilder text = node.textSoFar();
        if (!text.isEmpty() || !reader.isWhiteSpace()) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
        if (text.length() > BLANKS_TOO * limits.textCharacters()) {
            problems.error(
                    "wco.text.long",
                    line(reader),
                    "/",
                    node.text(),
                    "at most " + limits.textCharacters() + " characters for a value");
            return false;
        }
        return true;
    }

    private void refuse(XMLStreamException malformed) throws IOException {
        if (malformed.getNestedException() instanceof BoundedStream.TooLong) {
            tooLong();
        } else if (malformed.getNestedException() instanceof CharacterCodingException) {
            notUtf8();
        } else if (malformed.getNestedException() instanceof IOException unreadable) {
            throw unreadable;
        } else {
            int line = malformed.getLocation() == null
                    ? 0
                    : Math.max(malformed.getLocation().getLineNumber(), 0);
            problems.error(
                    "wco.xml.malformed",
                    line,
                    "/",
                    firstLineOf(malformed.getMessage()),
                    "well-formed XML without entities");
        }
    }

    private void tooLong() {
        problems.error("wco.xml.bytes", 0, "/", null, "at most " + limits.bytes() + " bytes");
    }

    private void notUtf8() {
        problems.error("wco.xml.encoding", 0, "/", null, "a document in UTF-8");
    }

    private static String firstLineOf(@Nullable String message) {
        return message == null
                ? ""
                : message.replaceAll("(?s).*Message: ", "").lines().findFirst().orElse("");
    }

    private static int line(XMLStreamReader reader) {
        return Math.max(reader.getLocation().getLineNumber(), 0);
    }
}
