package org.hexi.cli.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas that lie in a pack's folder. They are not ours, so they are taken from there and nothing is fetched from elsewhere. */
final class WcoSchemas {
    private static final String META_DATA = "DocumentMetaData_2_DMS.xsd";

    private final @Nullable Schema declarations;
    private final @Nullable Schema answers;

    private WcoSchemas(@Nullable Schema declarations, @Nullable Schema answers) {
        this.declarations = declarations;
        this.answers = answers;
    }

    static WcoSchemas in(Path folder) throws IOException {
        Path wco = folder.resolve("wco");
        if (!Files.isDirectory(wco)) {
            return new WcoSchemas(null, null);
        }
        try {
            return new WcoSchemas(
                    schema(wco, "declaration", "WCO_DEC_2_DMS.xsd"), schema(wco, "notification", "WCO_RES_2_DMS.xsd"));
        } catch (SAXException | IllegalStateException broken) {
            throw new IOException("the schemas in " + folder + " cannot be used: " + broken.getMessage(), broken);
        }
    }

    private static Schema schema(Path wco, String part, String content) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            requireInside(wco, systemId, base);
            return null;
        });
        return factory.newSchema(Stream.of(META_DATA, content)
                .map(name -> new StreamSource(wco.resolve(part).resolve(name).toFile()))
                .toArray(Source[]::new));
    }

    private static void requireInside(Path wco, @Nullable String systemId, @Nullable String base) {
        Path wanted = base == null || systemId == null
                ? null
                : Path.of(java.net.URI.create(base)).resolveSibling(systemId).normalize();
        if (wanted == null || !wanted.startsWith(wco.toAbsolutePath().normalize())) {
            throw new IllegalStateException("a schema asks for " + systemId + ", which is outside of its folder");
        }
    }

    boolean isThere() {
        return declarations != null;
    }

    List<String> declaration(byte[] document) throws IOException {
        return validate(declarations, document);
    }

    List<String> answer(byte[] document) throws IOException {
        return validate(answers, document);
    }

    private static List<String> validate(@Nullable Schema schema, byte[] document) throws IOException {
        if (schema == null) {
            return List.of();
        }
        Validator validator = schema.newValidator();
        Faults faults = new Faults();
        validator.setErrorHandler(faults);
        try {
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException malformed) {
            faults.found.add(malformed.getMessage());
        }
        return List.copyOf(faults.found);
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            add(fault);
        }

        private void add(SAXParseException fault) {
            found.add("line " + fault.getLineNumber() + ": " + fault.getMessage());
        }
    }
}
