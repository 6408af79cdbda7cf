package org.hexi.cli.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Issue;
import org.hexi.wco.ReadingDocuments;
import org.hexi.wco.WcoDocument;
import org.hexi.wco.WritingDocuments;
import org.hexi.wco.answering.AnswerCourse;
import org.hexi.wco.answering.AnswerStep;
import org.hexi.wco.answering.CourseComparison;
import org.hexi.wco.check.CheckingDeclarations;
import org.hexi.wco.mapping.ToHexi;
import org.hexi.wco.model.AnswerKind;
import org.hexi.wco.model.AnsweredDeclaration;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.Response;
import org.hexi.wco.pointers.PointerChains;
import org.hexi.wco.tax.RecomputedTax;
import org.hexi.wco.tax.RecomputingTaxes;
import org.hexi.wco.tax.TaxPractice;

/** One scenario: its files are read, its answers laid beside what follows from its declarations, its taxes computed anew. */
final class WcoScenario {
    /** A report of goods that leave, among the messages of those who hold the goods. */
    private static final String DEPARTURE = "goodsDepartureDateTime";

    private final Path folder;
    private final Path scenario;
    private final WcoSchemas schemas;
    private final WcoTally tally;
    private final List<WcoFile> files = new ArrayList<>();

    WcoScenario(Path folder, Path scenario, WcoSchemas schemas) {
        this.folder = folder;
        this.scenario = scenario;
        this.schemas = schemas;
        this.tally = new WcoTally(String.valueOf(scenario.getFileName()));
    }

    List<PassRow> run() throws IOException {
        readAll();
        for (WcoFile file : files) {
            file(file);
        }
        List<Declaration> originals =
                declarations().filter(Declaration::isOriginal).toList();
        List<Declaration> messages =
                declarations().filter(declaration -> !declaration.isOriginal()).toList();
        for (List<Response> course : courses().values()) {
            Optional<Declaration> original = original(originals, course);
            if (original.isEmpty()) {
                tally.failed("answers", "no declaration lies beside them");
            } else {
                answers(original.get(), messages, course);
            }
        }
        words(messages);
        for (Declaration original : originals) {
            new WcoOwnAnswers(original, messages, schemas, tally).check(taxed());
        }
        return tally.rows();
    }

    /** The kinds of answers a scenario announces in words are those that follow from its declaration. */
    private void words(List<Declaration> messages) {
        for (WcoFile file : files) {
            Set<String> announced = WcoWords.expected(file.bytes());
            Optional<Declaration> original =
                    file.declarations().filter(Declaration::isOriginal).findFirst();
            if (announced.isEmpty() || original.isEmpty()) {
                continue;
            }
            boolean hasDeparted = announced.contains(AnswerKind.GOODS_EXITED.shortName());
            Set<String> following = AnswerCourse.of(original.get(), messages, hasDeparted).stream()
                    .map(step -> step.kind().shortName())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!following.equals(announced)) {
                tally.remark("announced are %s, and %s follow".formatted(announced, following), "");
            } else {
                tally.remark("the announced kinds of answers follow", "");
            }
        }
    }

    private void readAll() throws IOException {
        try (Stream<Path> all = Files.walk(scenario)) {
            List<Path> found = all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".xml"))
                    .sorted()
                    .toList();
            for (Path file : found) {
                String path = scenario.relativize(file).toString().replace('\\', '/');
                files.add(WcoFile.of(path, Files.readAllBytes(file)));
            }
        }
    }

    private Stream<Declaration> declarations() {
        return files.stream().flatMap(WcoFile::declarations);
    }

    private List<Response> taxed() {
        return files.stream()
                .flatMap(WcoFile::responses)
                .filter(answer -> answer.kind().equals(Optional.of(AnswerKind.TAX)))
                .toList();
    }

    private void file(WcoFile file) throws IOException {
        if (file.reading().isOther()) {
            tally.skipped(file.path(), file.reading().root() + " is neither a declaration nor an answer of the model");
            return;
        }
        if (file.document().isEmpty()) {
            tally.failed(file.path(), file.faults());
            return;
        }
        if (!file.warnings().isEmpty()) {
            tally.skipped(
                    file.path(), "the file breaks the schema, and is read and used all the same: " + file.warnings());
            return;
        }
        List<String> faults = faults(file, file.document().get());
        if (!faults.isEmpty()) {
            tally.failed(file.path(), String.join("; ", faults));
        } else {
            tally.passed(file.document().get() instanceof WcoDocument.OfDeclaration ? "declarations" : "answers");
        }
    }

    private List<String> faults(WcoFile file, WcoDocument document) throws IOException {
        List<String> faults = new ArrayList<>();
        byte[] written = WritingDocuments.write(document);
        if (!ReadingDocuments.read(written).document().equals(file.document())) {
            faults.add("what was written reads back otherwise");
        }
        WcoElements.firstDifference(WcoElements.of(file.bytes()), WcoElements.of(written))
                .ifPresent(difference -> faults.add("written, " + difference));
        switch (document) {
            case WcoDocument.OfDeclaration one -> {
                faults.addAll(schemas.declaration(written));
                if (!file.isEnveloped()) {
                    faults.addAll(schemas.declaration(file.bytes()));
                }
                rules(one.declaration(), faults);
                mapping(one.declaration());
            }
            case WcoDocument.OfAnswers ignored -> faults.addAll(schemas.answer(written));
        }
        return faults;
    }

    /** An original is taken into Hexi's own declaration; a value that has a place there has to fit, or it is told which does not. */
    private void mapping(Declaration declaration) {
        if (declaration.isOriginal()) {
            ToHexi.map(declaration, "HS 2022").issues().stream()
                    .filter(Issue::isError)
                    .forEach(issue -> tally.remark("not taken over: " + issue.code(), issue.value()));
        }
    }

    private void rules(Declaration declaration, List<String> faults) {
        for (Issue issue : CheckingDeclarations.check(declaration)) {
            if (issue.isError()) {
                faults.add(WcoFile.told(issue));
            } else {
                tally.remark("warned of by " + issue.code(), issue.column().replace("/MetaData/Declaration/", ""));
            }
        }
    }

    /** Answers by the declaration they are about. */
    private Map<String, List<Response>> courses() {
        Map<String, List<Response>> courses = new LinkedHashMap<>();
        files.stream().flatMap(WcoFile::responses).forEach(answer -> {
            AnsweredDeclaration about = answer.declaration();
            String id = about == null || about.id() == null ? "" : about.id();
            courses.computeIfAbsent(id, unused -> new ArrayList<>()).add(answer);
        });
        return courses;
    }

    /** The declaration of that reference; where none has it (references are changed between tries), the first. */
    private static Optional<Declaration> original(List<Declaration> originals, List<Response> course) {
        AnsweredDeclaration about = course.getFirst().declaration();
        String reference = about == null ? null : about.functionalReferenceID();
        Optional<Declaration> same = originals.stream()
                .filter(original -> reference != null && reference.equals(original.functionalReferenceID()))
                .findFirst();
        return same.or(() -> originals.stream().findFirst());
    }

    private void answers(Declaration original, List<Declaration> messages, List<Response> course) {
        if (course.stream().anyMatch(answer -> answer.kind().equals(Optional.of(AnswerKind.REJECTED)))) {
            rejection(course);
            return;
        }
        List<AnswerStep> expected = AnswerCourse.of(original, messages, hasDeparted());
        for (String difference : CourseComparison.differences(expected, course)) {
            tally.failed("order of answers", difference);
        }
        RecomputingTaxes taxes = new RecomputingTaxes(TaxPractice.unitedKingdom(), original, messages);
        course.forEach(answer -> taxes.recompute(answer).forEach(this::tax));
        course.stream()
                .map(AnswerStep::of)
                .filter(step -> step != null && CourseComparison.isOfficersDecision(step))
                .forEach(step -> tally.remark("an officer's decision", step.toString()));
    }

    /** A rejected declaration gets no other answer, and each of its errors points somewhere. */
    private void rejection(List<Response> course) {
        if (course.size() != 1) {
            tally.failed("rejection", "other answers stand beside it");
        }
        for (Response answer : course) {
            answer.errors().stream()
                    .filter(error -> PointerChains.path(error.pointers()).isEmpty())
                    .forEach(error -> tally.failed("rejection", error.validationCode() + " points nowhere"));
            answer.errors().forEach(error -> tally.remark("another try was rejected", error.validationCode()));
        }
    }

    private boolean hasDeparted() {
        return files.stream()
                .filter(file -> file.reading().isOther())
                .anyMatch(file -> new String(file.bytes(), StandardCharsets.UTF_8).contains(DEPARTURE));
    }

    private void tax(RecomputedTax line) {
        if (!line.isEqual()) {
            tally.failed("tax", line.toString());
            return;
        }
        tally.passed("tax lines");
        if (!line.cause().isEmpty()) {
            tally.remark(line.cause(), line.type());
        }
    }
}
