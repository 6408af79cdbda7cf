package org.hexi.hub.platform.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.exchange.ImportView.State;
import org.hexi.hub.platform.exchange.model.ColumnGuess;
import org.hexi.hub.platform.exchange.model.DryRun;
import org.hexi.hub.platform.exchange.model.RunStore;
import org.hexi.hub.platform.exchange.model.Table;
import org.hexi.hub.platform.exchange.model.TableReader;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of an import; each reads the kept file anew, so that any replica can do the next. */
@Service
class ImportBook implements Imports {
    private static final int PREVIEW_ROWS = 5;
    private static final int RECENT = 20;
    private static final int LONGEST_NAME = 200;

    private final List<ImportKind> kinds;
    private final RunStore runs;
    private final Committing committing;
    private final ImportTexts texts;
    private final Ids ids;
    private final BusinessClock clock;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ImportBook(
            List<ImportKind> kinds,
            RunStore runs,
            Committing committing,
            ImportTexts texts,
            Ids ids,
            BusinessClock clock,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.kinds = List.copyOf(kinds);
        this.runs = runs;
        this.committing = committing;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public List<ImportKind> kinds(Viewer viewer) {
        return kinds.stream().filter(kind -> kind.isFor(viewer)).toList();
    }

    @Override
    public ImportKind kind(Viewer viewer, String code) {
        return kinds(viewer).stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("importKind"));
    }

    @Override
    @Transactional
    public ImportView open(Viewer viewer, String kindCode, String fileName, byte[] content) {
        ImportKind kind = kind(viewer, kindCode);
        Table table = TableReader.read(content, kind.mostRows());
        ImportView run = new ImportView(
                ids.next(),
                kind.code(),
                fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName,
                State.UPLOADED,
                table.header(),
                ColumnGuess.of(table.header(), kind.columns(), texts::labels),
                Map.of(),
                table.rows().size(),
                0,
                0,
                clock.now());
        runs.add(viewer, run, content);
        runs.keep(run.id(), State.UPLOADED, run.mapping(), 0, table.notes());
        return run;
    }

    @Override
    @Transactional
    public ImportView check(Viewer viewer, UUID id, Map<String, Integer> mapping, Map<String, String> answers) {
        ImportView run = get(viewer, id);
        if (run.state() == State.COMMITTED) {
            throw new Rejected(new ExchangeRejection.NotChecked());
        }
        ImportKind kind = kind(viewer, run.kind());
        Map<String, Integer> sound = sound(kind, run, mapping);
        Map<String, String> given = given(kind, answers);
        DryRun dry = DryRun.of(kind.answered(given), viewer, table(kind, id), sound);
        runs.answer(id, given);
        runs.keep(id, State.CHECKED, sound, dry.refused().size(), dry.issues());
        return get(viewer, id);
    }

    @Override
    public ImportView commit(Viewer viewer, UUID id) {
        ImportView run = get(viewer, id);
        return switch (run.state()) {
            case UPLOADED -> throw new Rejected(new ExchangeRejection.NotChecked());
            case COMMITTED -> run;
            case CHECKED -> letIn(viewer, run);
        };
    }

    private ImportView letIn(Viewer viewer, ImportView run) {
        ImportKind kind = kind(viewer, run.kind()).answered(run.answers());
        DryRun dry = DryRun.of(kind, viewer, table(kind, run.id()), run.mapping());
        List<Issue> late = committing.letIn(viewer, kind, run.id(), dry.good());
        List<Issue> issues = Stream.concat(dry.issues().stream(), late.stream()).toList();
        transaction.executeWithoutResult(status -> {
            long in = runs.countIn(run.id());
            runs.keep(
                    run.id(), State.COMMITTED, run.mapping(), refused(dry, late).size(), issues);
            Map<String, String> details = new LinkedHashMap<>();
            details.put("kind", run.kind());
            details.put("rows", Long.toString(in));
            audit.record(new AuditEntry(
                    viewer.name(), "exchange.imported", "import:" + run.id(), new LinkedHashMap<>(details)));
        });
        return get(viewer, run.id());
    }

    /** Rows refused by the dry run, and all rows of things refused later. */
    private static Set<Long> refused(DryRun dry, List<Issue> late) {
        Set<Long> refused = new HashSet<>(dry.refused());
        Set<Long> firsts = new HashSet<>(late.stream().map(Issue::row).toList());
        dry.good().stream()
                .filter(thing -> firsts.contains(thing.getFirst().number()))
                .forEach(thing -> thing.forEach(row -> refused.add(row.number())));
        return refused;
    }

    @Override
    public ImportView get(Viewer viewer, UUID id) {
        return runs.find(viewer, id).orElseThrow(() -> new NotFound("import"));
    }

    @Override
    public PageOf<Issue> issues(Viewer viewer, UUID id, PageRequest page) {
        get(viewer, id);
        return PageOf.of(runs.issues(id, page), runs.countIssues(id), page);
    }

    @Override
    public List<List<String>> preview(Viewer viewer, UUID id) {
        ImportView run = get(viewer, id);
        return table(kind(viewer, run.kind()), id).rows().stream()
                .limit(PREVIEW_ROWS)
                .map(Table.Row::cells)
                .toList();
    }

    @Override
    public RefusedRows refused(Viewer viewer, UUID id) {
        ImportView run = get(viewer, id);
        ImportKind kind = kind(viewer, run.kind()).answered(run.answers());
        Table table = table(kind, id);
        DryRun dry = DryRun.of(kind, viewer, table, run.mapping());
        List<Issue> issues = runs.allIssues(id);
        Set<Long> refused = refused(dry, issues.stream().filter(Issue::isError).toList());
        List<String> header = new ArrayList<>(table.header());
        header.add("error");
        List<List<String>> rows = table.rows().stream()
                .filter(row -> refused.contains(row.number()))
                .map(row -> withError(kind, table.header().size(), row, issues))
                .toList();
        return new RefusedRows("refused-" + run.kind(), header, rows);
    }

    private List<String> withError(ImportKind kind, int width, Table.Row row, List<Issue> issues) {
        List<String> cells = new ArrayList<>();
        for (int position = 0; position < width; position++) {
            cells.add(row.cell(position));
        }
        cells.add(texts.error(
                kind,
                issues.stream().filter(issue -> issue.row() == row.number()).toList()));
        return cells;
    }

    @Override
    public List<String> results(Viewer viewer, UUID id, int limit) {
        get(viewer, id);
        return runs.results(id, limit);
    }

    @Override
    public List<ImportView> recent(Viewer viewer) {
        return runs.recent(viewer, RECENT);
    }

    private Table table(ImportKind kind, UUID id) {
        return TableReader.read(runs.content(id), kind.mostRows());
    }

    /** Every question with its answer, the usual one where none is given. */
    private static Map<String, String> given(ImportKind kind, Map<String, String> answers) {
        Map<String, String> given = new LinkedHashMap<>();
        kind.terms()
                .forEach(term -> given.put(
                        term.key(),
                        answers.getOrDefault(term.key(), term.usual()).strip()));
        answers.forEach((key, answer) -> {
            if (!given.containsKey(key)) {
                throw new InvalidValue("exchange.term.unknown", "term", key, "one of " + given.keySet());
            }
        });
        return given;
    }

    private static Map<String, Integer> sound(ImportKind kind, ImportView run, Map<String, Integer> mapping) {
        Set<String> keys =
                new HashSet<>(kind.columns().stream().map(ImportColumn::key).toList());
        mapping.forEach((key, position) -> {
            if (!keys.contains(key) || position < 0 || position >= run.header().size()) {
                throw new InvalidValue(
                        "exchange.mapping.unknown",
                        "mapping",
                        key + "=" + position,
                        "columns " + keys + " by position");
            }
        });
        return mapping;
    }
}
