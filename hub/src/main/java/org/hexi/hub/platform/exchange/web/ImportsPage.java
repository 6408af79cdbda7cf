package org.hexi.hub.platform.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.exchange.ImportColumn;
import org.hexi.hub.platform.exchange.ImportKind;
import org.hexi.hub.platform.exchange.ImportTerm;
import org.hexi.hub.platform.exchange.ImportView;
import org.hexi.hub.platform.exchange.Imports;
import org.hexi.hub.platform.exchange.model.ImportFiles;
import org.hexi.hub.platform.exchange.model.TableLimits;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.platform.web.RefusalWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The wizard as pages; the state of a file decides which step its page shows. */
@Controller
@RequestMapping("/imports")
class ImportsPage {
    private static final int ISSUES_PER_PAGE = 100;
    private static final int RESULTS_SHOWN = 50;
    private static final String COLUMN = "column.";
    private static final String TERM = "term.";

    private final Imports imports;
    private final ImportFiles files;
    private final Viewers viewers;
    private final Idempotency idempotency;

    ImportsPage(Imports imports, ImportFiles files, Viewers viewers, Idempotency idempotency) {
        this.imports = imports;
        this.files = files;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String kind, Model model) {
        Viewer viewer = viewers.current();
        model.addAttribute("kinds", imports.kinds(viewer));
        model.addAttribute("chosen", kind);
        model.addAttribute("recent", imports.recent(viewer));
        model.addAttribute("limits", List.of(TableLimits.MAX_MEGABYTES, TableLimits.MAX_ROWS));
        return "exchange/list";
    }

    @PostMapping
    String upload(
            @RequestParam String kind,
            @RequestParam MultipartFile file,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key,
            Model model)
            throws IOException {
        Viewer viewer = viewers.current();
        byte[] content = file.getBytes();
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            return idempotency.submit(
                    viewer.party(),
                    key,
                    kind + " " + ImportFiles.digest(content),
                    () -> "redirect:/imports/"
                            + imports.open(viewer, kind, name, content).id());
        } catch (Rejected rejected) {
            model.addAttribute("rejection", rejected.rejection());
            model.addAttribute("arguments", RefusalWords.of(rejected.rejection()));
            return list(kind, model);
        }
    }

    @GetMapping("/kinds/{code}/template")
    void template(@PathVariable String code, @RequestParam String format, HttpServletResponse answer)
            throws IOException {
        ImportKind kind = imports.kind(viewers.current(), code);
        files.template(kind).send(answer, ExportFormat.of(format), kind.exampleRows()::stream);
    }

    @GetMapping("/{id}")
    String run(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Model model) {
        Viewer viewer = viewers.current();
        ImportView run = imports.get(viewer, id);
        ImportKind kind = imports.kind(viewer, run.kind());
        model.addAttribute("run", run);
        model.addAttribute("kind", kind);
        model.addAttribute("labels", labels(kind));
        model.addAttribute("preview", imports.preview(viewer, id));
        model.addAttribute("issues", imports.issues(viewer, id, new PageRequest(page, ISSUES_PER_PAGE)));
        model.addAttribute("faults", faults(imports.issues(viewer, id, new PageRequest(1, ISSUES_PER_PAGE))));
        model.addAttribute("results", imports.results(viewer, id, RESULTS_SHOWN));
        return "exchange/run";
    }

    @PostMapping("/{id}/check")
    String check(@PathVariable UUID id, HttpServletRequest form) {
        Viewer viewer = viewers.current();
        ImportKind kind = imports.kind(viewer, imports.get(viewer, id).kind());
        Map<String, Integer> mapping = new HashMap<>();
        for (ImportColumn column : kind.columns()) {
            String position = form.getParameter(COLUMN + column.key());
            if (position != null && !position.isEmpty()) {
                mapping.put(column.key(), position(column, position));
            }
        }
        imports.check(viewer, id, mapping, answers(kind, form));
        return "redirect:/imports/" + id;
    }

    /** What is wrong with the answers, by key of the question; findings without a row come first. */
    private static Map<String, Issue> faults(PageOf<Issue> first) {
        Map<String, Issue> faults = new HashMap<>();
        first.items().stream()
                .filter(issue -> issue.isError() && issue.row() == 0)
                .forEach(issue -> faults.putIfAbsent(issue.column(), issue));
        return faults;
    }

    private static Map<String, String> answers(ImportKind kind, HttpServletRequest form) {
        Map<String, String> answers = new HashMap<>();
        for (ImportTerm term : kind.terms()) {
            String answer = form.getParameter(TERM + term.key());
            if (answer != null) {
                answers.put(term.key(), answer);
            }
        }
        return answers;
    }

    /** Safe to send twice: what is in stays in once. */
    @PostMapping("/{id}/commit")
    String commit(@PathVariable UUID id) {
        imports.commit(viewers.current(), id);
        return "redirect:/imports/" + id;
    }

    @GetMapping("/{id}/refused")
    void refused(@PathVariable UUID id, @RequestParam(defaultValue = "csv") String format, HttpServletResponse answer)
            throws IOException {
        Imports.RefusedRows refused = imports.refused(viewers.current(), id);
        ImportFiles.refused(refused).send(answer, ExportFormat.of(format), refused.rows()::stream);
    }

    private static int position(ImportColumn column, String position) {
        try {
            return Integer.parseInt(position);
        } catch (NumberFormatException noNumber) {
            throw new InvalidValue("exchange.mapping.unknown", column.key(), position, "a position of the header");
        }
    }

    /** Message keys of the labels by key of the column or question. */
    private static Map<String, String> labels(ImportKind kind) {
        Map<String, String> labels = new HashMap<>();
        kind.columns().forEach(column -> labels.put(column.key(), column.label()));
        kind.terms().forEach(term -> labels.put(term.key(), term.label()));
        return labels;
    }
}
