package org.hexi.engine.epcis.conformance;

import java.util.List;
import java.util.Set;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.EpcisReading.Kind;
import org.hexi.engine.epcis.api.ReadingEvents;
import org.hexi.engine.epcis.spi.PackFiles;
import org.hexi.engine.kernel.Issue;

/** Reads the documents of a pack by the ending of their names. */
final class PackReader {
    private final PackFiles files;

    PackReader(PackFiles files) {
        this.files = files;
    }

    List<String> documents(String folder) {
        return files.list().stream()
                .filter(path -> path.startsWith(folder))
                .filter(path -> path.endsWith(".jsonld") || path.endsWith(".json") || path.endsWith(".xml"))
                .sorted()
                .toList();
    }

    /** What a document says; text that is no JSON at all is one error. */
    EpcisReading read(String path) {
        String text = files.text(path);
        if (path.endsWith(".xml")) {
            return ReadingEvents.fromXml(text);
        }
        try {
            return ReadingEvents.fromJson(files.json(text));
        } catch (IllegalArgumentException malformed) {
            Issue issue =
                    Issue.error("epcis.json.malformed", 0, "", malformed.getMessage(), "JSON without doubled fields");
            return new EpcisReading(Kind.UNKNOWN, 0, List.of(), List.of(issue), null, null, null, Set.of());
        }
    }

    /** The first error in words, and how many more there are. */
    static String firstError(List<Issue> errors) {
        Issue first = errors.getFirst();
        String more = errors.size() == 1 ? "" : " (and %d more)".formatted(errors.size() - 1);
        return "%s at %s: %s; %s%s".formatted(first.code(), first.column(), first.value(), first.hint(), more);
    }
}
