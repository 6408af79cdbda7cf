package org.hexi.engine.epcis.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.epcis.api.EpcisReading;
import org.hexi.engine.epcis.api.EventHash;
import org.hexi.engine.epcis.spi.PackFiles;
import org.jspecify.annotations.Nullable;

/**
 * The public vectors of the event hash. Counted: every published hash, passed when every form (JSON-LD, XML) of its
 * document gives it; and every document of {@code must-be-equal}, passed when its events all hash alike.
 */
public final class EpcisHashPack {
    private static final String ALIKE = "must-be-equal/";
    private static final String HASHES = ".hashes";

    private final PackFiles files;
    private final PackReader reader;

    private EpcisHashPack(PackFiles files) {
        this.files = files;
        this.reader = new PackReader(files);
    }

    /** Runs the pack; never throws on a bad document. */
    public static PackResult run(PackFiles files) {
        return new EpcisHashPack(files).run();
    }

    private PackResult run() {
        List<CaseResult> cases = new ArrayList<>();
        files.list().stream()
                .filter(path -> path.endsWith(HASHES))
                .sorted()
                .forEach(path -> cases.addAll(vector(path)));
        reader.documents(ALIKE).forEach(path -> cases.add(alike(path)));
        return new PackResult(cases);
    }

    private List<CaseResult> vector(String path) {
        String stem = path.substring(0, path.length() - HASHES.length());
        Set<String> present = new HashSet<>(files.list());
        List<String> documents = List.of(stem + ".jsonld", stem + ".xml").stream()
                .filter(present::contains)
                .toList();
        List<String> expected = files.text(path)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<EpcisReading> readings = documents.stream().map(reader::read).toList();
        List<CaseResult> cases = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            String name = "%s #%d".formatted(stem, i + 1);
            String reason = documents.isEmpty() ? "no document" : mismatch(expected, i, documents, readings);
            cases.add(reason == null ? CaseResult.passed(name) : CaseResult.failed(name, reason));
        }
        return cases;
    }

    private static @Nullable String mismatch(
            List<String> expected, int index, List<String> documents, List<EpcisReading> readings) {
        for (int i = 0; i < documents.size(); i++) {
            EpcisReading reading = readings.get(i);
            if (reading.events().size() != expected.size()) {
                return documents.get(i) + ": " + unread(reading, expected.size());
            }
            EventHash hash = EventHash.of(reading.events().get(index), reading.ignoredFields());
            if (!hash.uri().equals(expected.get(index))) {
                return documents.get(i) + " gives " + hash.uri() + " from " + hash.preHash();
            }
        }
        return null;
    }

    private static String unread(EpcisReading reading, int expected) {
        String problem = reading.isClean() ? "" : "; " + PackReader.firstError(reading.errors());
        return "%d of %d events read%s".formatted(reading.events().size(), expected, problem);
    }

    private CaseResult alike(String path) {
        EpcisReading reading = reader.read(path);
        if (reading.events().size() != reading.eventCount() || reading.events().isEmpty()) {
            return CaseResult.failed(path, unread(reading, (int) reading.eventCount()));
        }
        Set<String> hashes = reading.events().stream()
                .map(event -> EventHash.of(event, reading.ignoredFields()).uri())
                .collect(Collectors.toSet());
        return hashes.size() == 1
                ? CaseResult.passed(path)
                : CaseResult.failed(path, hashes.size() + " different hashes");
    }
}
