package org.hexi.cli.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Issue;
import org.hexi.wco.DocumentReading;
import org.hexi.wco.ReadingDocuments;
import org.hexi.wco.WcoDocument;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.Response;

/** One file of a scenario, as it was read. Immutable. */
record WcoFile(String path, byte[] bytes, DocumentReading reading) {
    static WcoFile of(String path, byte[] bytes) {
        return new WcoFile(path, bytes, ReadingDocuments.read(bytes));
    }

    Optional<WcoDocument> document() {
        return reading.document();
    }

    Stream<Declaration> declarations() {
        return document().stream()
                .filter(WcoDocument.OfDeclaration.class::isInstance)
                .map(document -> ((WcoDocument.OfDeclaration) document).declaration());
    }

    Stream<Response> responses() {
        return document().stream()
                .filter(WcoDocument.OfAnswers.class::isInstance)
                .flatMap(document -> ((WcoDocument.OfAnswers) document).responses().stream());
    }

    boolean isEnveloped() {
        return reading.issues().stream().anyMatch(issue -> issue.code().equals("wco.document.enveloped"));
    }

    String warnings() {
        return String.join(
                "; ",
                reading.issues().stream()
                        .filter(issue -> issue.severity() == Issue.Severity.WARNING)
                        .map(WcoFile::told)
                        .toList());
    }

    String faults() {
        List<String> told = reading.errors().stream().map(WcoFile::told).toList();
        return String.join("; ", told);
    }

    static String told(Issue issue) {
        return "%s at %s (%s): %s".formatted(issue.code(), issue.column(), issue.value(), issue.hint());
    }
}
