package org.hexi.wco.writing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.wco.WcoDocument;
import org.hexi.wco.forms.Form;
import org.hexi.wco.forms.Namespaces;
import org.hexi.wco.forms.Slot;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.DateTime;
import org.hexi.wco.model.Measure;
import org.jspecify.annotations.Nullable;

/** Writes one document: indented by two blanks, lines ending in a line feed, no optional declaration of anything. */
public final class DocumentWriter {
    private static final String META_PREFIX = "md";
    private static final String TYPES_PREFIX = "ds";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public byte[] write(WcoDocument document) {
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            newLine(out, 0);
            out.writeStartElement(META_PREFIX, "MetaData", Namespaces.META_DATA);
            out.writeNamespace(META_PREFIX, Namespaces.META_DATA);
            elements(out, document.metaData(), Namespaces.META_DATA, 1);
            switch (document) {
                case WcoDocument.OfDeclaration one ->
                    root(out, "Declaration", one.declaration(), Namespaces.DECLARATION);
                case WcoDocument.OfAnswers several -> {
                    for (Record response : several.responses()) {
                        root(out, "Response", response, Namespaces.RESPONSE);
                    }
                }
            }
            newLine(out, 0);
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void root(XMLStreamWriter out, String name, Record record, String space) throws XMLStreamException {
        newLine(out, 1);
        out.writeStartElement("", name, space);
        out.writeDefaultNamespace(space);
        out.writeNamespace(TYPES_PREFIX, Namespaces.ofTypes(space));
        elements(out, record, space, 2);
        newLine(out, 1);
        out.writeEndElement();
    }

    private static void elements(XMLStreamWriter out, Record record, String space, int depth)
            throws XMLStreamException {
        for (Slot slot : Form.of(record.getClass()).slots()) {
            for (Object value : slot.valuesOf(record)) {
                element(out, slot, value, space, depth);
            }
        }
    }

    private static void element(XMLStreamWriter out, Slot slot, Object value, String outer, int depth)
            throws XMLStreamException {
        String space = slot.space() == null ? outer : slot.space();
        newLine(out, depth);
        out.writeStartElement(space.equals(Namespaces.META_DATA) ? META_PREFIX : "", slot.name(), space);
        if (!space.equals(outer)) {
            out.writeDefaultNamespace(space);
            out.writeNamespace(TYPES_PREFIX, Namespaces.ofTypes(space));
        }
        if (value instanceof Record record && !slot.isValue()) {
            elements(out, record, space, depth + 1);
            newLineAfter(out, record, depth);
        } else {
            value(out, value, space, depth);
        }
        out.writeEndElement();
    }

    private static void newLineAfter(XMLStreamWriter out, Record record, int depth) throws XMLStreamException {
        boolean isEmpty = Form.of(record.getClass()).slots().stream()
                .allMatch(slot -> slot.valuesOf(record).isEmpty());
        if (!isEmpty) {
            newLine(out, depth);
        }
    }

    private static void value(XMLStreamWriter out, Object value, String space, int depth) throws XMLStreamException {
        switch (value) {
            case Amount amount -> {
                attribute(out, "currencyID", amount.currencyID());
                out.writeCharacters(amount.value().toPlainString());
            }
            case Measure measure -> {
                attribute(out, "unitCode", measure.unitCode());
                out.writeCharacters(measure.value().toPlainString());
            }
            case DateTime dateTime -> {
                newLine(out, depth + 1);
                out.writeStartElement(TYPES_PREFIX, "DateTimeString", Namespaces.ofTypes(space));
                out.writeAttribute("formatCode", dateTime.formatCode());
                out.writeCharacters(dateTime.text());
                out.writeEndElement();
                newLine(out, depth);
            }
            default -> out.writeCharacters(text(value.toString()));
        }
    }

    private static void attribute(XMLStreamWriter out, String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            out.writeAttribute(name, text(value));
        }
    }

    /** What XML cannot hold would make a file nobody can read, and blanks at the ends are not read back. */
    private static String text(String value) {
        boolean isPossible = value.codePoints().allMatch(DocumentWriter::isXml) && value.equals(value.strip());
        if (!isPossible) {
            throw new InvalidValue(
                    "wco.text.unwritable", "text", value, "characters XML can hold, without blanks at the ends");
        }
        return value;
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    private static void newLine(XMLStreamWriter out, int depth) throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
