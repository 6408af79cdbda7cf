package org.hexi.wco.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.wco.DocumentReading;
import org.hexi.wco.ReadingLimits;
import org.hexi.wco.WcoDocument;
import org.hexi.wco.forms.Form;
import org.hexi.wco.forms.Namespaces;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.MetaData;
import org.hexi.wco.model.Response;
import org.jspecify.annotations.Nullable;

/**
 * A file as a document. A document may lie in an envelope of somebody's transport, which is noted and left alone. Answers may stand in
 * no namespace at all, as they are sent in practice; they are then read as if they stood in theirs.
 */
public final class DocumentReader {
    private final ReadingLimits limits;
    private final Problems problems;

    public DocumentReader(ReadingLimits limits) {
        this.limits = limits;
        this.problems = new Problems(limits.issues());
    }

    public DocumentReading read(InputStream bytes) throws IOException {
        XmlNode root = new XmlTree(limits, problems).parse(bytes);
        if (root == null) {
            return reading(null, "");
        }
        XmlNode metaData = metaData(root);
        return reading(metaData == null ? null : document(metaData), root.name());
    }

    private DocumentReading reading(@Nullable WcoDocument document, String root) {
        return new DocumentReading(
                problems.hasErrors() ? Optional.empty() : Optional.ofNullable(document),
                root,
                problems.list(),
                problems.leftOut());
    }

    private @Nullable XmlNode metaData(XmlNode root) {
        if (root.name().equals("MetaData")) {
            return root;
        }
        XmlNode inside = root.find("MetaData", Namespaces.META_DATA).orElse(null);
        if (inside == null) {
            problems.error(
                    "wco.document.other", root, root.name(), "a MetaData with a Declaration or a Response in it");
            return null;
        }
        inside.nameFrom("", null);
        problems.note("wco.document.enveloped", inside, root.name(), "the MetaData alone");
        return inside;
    }

    private WcoDocument document(XmlNode root) {
        boolean isBound = !root.space().isEmpty();
        RecordReader records = new RecordReader(limits, problems, isBound);
        List<XmlNode> head = new ArrayList<>();
        List<XmlNode> declarations = new ArrayList<>();
        List<XmlNode> responses = new ArrayList<>();
        for (XmlNode child : root.children()) {
            switch (child.name()) {
                case "Declaration" -> declarations.add(child);
                case "Response" -> responses.add(child);
                default -> head.add(child);
            }
        }
        MetaData metaData = records.read(Form.of(MetaData.class), root, head, Namespaces.META_DATA);
        requireOneKind(root, declarations, responses);
        if (!declarations.isEmpty()) {
            return new WcoDocument.OfDeclaration(
                    metaData,
                    records.read(Form.of(Declaration.class), declarations.getFirst(), Namespaces.DECLARATION));
        }
        return new WcoDocument.OfAnswers(
                metaData,
                responses.stream()
                        .map(node -> records.read(Form.of(Response.class), node, Namespaces.RESPONSE))
                        .toList());
    }

    private void requireOneKind(XmlNode root, List<XmlNode> declarations, List<XmlNode> responses) {
        boolean isDeclaration = declarations.size() == 1 && responses.isEmpty();
        boolean isAnswers = declarations.isEmpty() && !responses.isEmpty();
        if (!isDeclaration && !isAnswers) {
            problems.error(
                    "wco.document.content",
                    root,
                    "%d Declaration, %d Response".formatted(declarations.size(), responses.size()),
                    "one Declaration, or one Response or more");
        }
    }
}
