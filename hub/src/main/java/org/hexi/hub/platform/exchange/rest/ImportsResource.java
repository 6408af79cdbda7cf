package org.hexi.hub.platform.exchange.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.exchange.ImportColumn;
import org.hexi.hub.platform.exchange.ImportKind;
import org.hexi.hub.platform.exchange.ImportTerm;
import org.hexi.hub.platform.exchange.ImportView;
import org.hexi.hub.platform.exchange.Imports;
import org.hexi.hub.platform.exchange.model.ImportFiles;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Imports in one call: read, map, check and, unless it is a dry run, let the good rows in. The key covers the reading; the
 * letting in goes on by itself when the same call comes again after a crash.
 */
@RestController
@RequestMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
class ImportsResource {
    private static final int MOST_RESULTS = 1_000;

    private final Imports imports;
    private final ImportFiles files;
    private final Viewers viewers;
    private final Idempotency idempotency;

    ImportsResource(Imports imports, ImportFiles files, Viewers viewers, Idempotency idempotency) {
        this.imports = imports;
        this.files = files;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping("/kinds")
    List<Kind> kinds() {
        return imports.kinds(viewers.current()).stream().map(Kind::of).toList();
    }

    @TableFile
    @GetMapping("/kinds/{code}/template")
    void template(
            @PathVariable String code, @RequestParam(defaultValue = "csv") String format, HttpServletResponse answer)
            throws IOException {
        ImportKind kind = imports.kind(viewers.current(), code);
        files.template(kind).send(answer, ExportFormat.of(format), kind.exampleRows()::stream);
    }

    /**
     * With {@code mapping} pairs {@code key=heading}, or guessed headings, and {@code term} pairs {@code key=answer} for what the kind
     * asks beside the file; a dry run stops before anything is let in.
     */
    @Parameter(
            name = "mapping",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(type = "string", example = "code=hscode")))
    @Parameter(
            name = "term",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(type = "string", example = "valid_from=2026-10-01")))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.OK)
    ImportAnswer post(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestParam String kind,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request)
            throws IOException {
        Viewer viewer = viewers.current();
        // taken as sent: binding to a list would cut a heading at its comma
        List<String> mapping = pairs(request, "mapping");
        Map<String, String> answers = answers(pairs(request, "term"));
        byte[] content = file.getBytes();
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String body = String.join(" ", kind, ImportFiles.digest(content), mapping.toString(), Boolean.toString(dryRun))
                + (answers.isEmpty() ? "" : " " + new TreeMap<>(answers));
        UUID id = UUID.fromString(idempotency.submit(viewer.party(), key, body, () -> {
            ImportView opened = imports.open(viewer, kind, name, content);
            Map<String, Integer> positions = mapping.isEmpty() ? opened.mapping() : positions(opened, mapping);
            return imports.check(viewer, opened.id(), positions, answers).id().toString();
        }));
        return answer(viewer, dryRun ? imports.get(viewer, id) : imports.commit(viewer, id), new PageRequest(1, 200));
    }

    @GetMapping("/{id}")
    ImportAnswer get(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "200") int size) {
        Viewer viewer = viewers.current();
        return answer(viewer, imports.get(viewer, id), new PageRequest(page, size));
    }

    /** The refused rows as a file with a last column {@code error}. */
    @TableFile
    @GetMapping("/{id}/refused")
    void refused(@PathVariable UUID id, @RequestParam(defaultValue = "csv") String format, HttpServletResponse answer)
            throws IOException {
        Imports.RefusedRows refused = imports.refused(viewers.current(), id);
        ImportFiles.refused(refused).send(answer, ExportFormat.of(format), refused.rows()::stream);
    }

    private ImportAnswer answer(Viewer viewer, ImportView run, PageRequest page) {
        return ImportAnswer.of(
                run, imports.issues(viewer, run.id(), page), imports.results(viewer, run.id(), MOST_RESULTS));
    }

    private static List<String> pairs(HttpServletRequest request, String name) {
        return request.getParameter(name) == null ? List.of() : List.of(request.getParameterValues(name));
    }

    private static Map<String, String> answers(List<String> pairs) {
        Map<String, String> answers = new HashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new InvalidValue("exchange.term.malformed", "term", pair, "key=answer");
            }
            answers.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return answers;
    }

    private static Map<String, Integer> positions(ImportView run, List<String> mapping) {
        Map<String, Integer> positions = new HashMap<>();
        for (String pair : mapping) {
            int equals = pair.indexOf('=');
            int position = equals < 0 ? -1 : run.header().indexOf(pair.substring(equals + 1));
            if (position < 0) {
                throw new InvalidValue("exchange.mapping.unknown", "mapping", pair, "key=heading of the file");
            }
            positions.put(pair.substring(0, equals), position);
        }
        return positions;
    }

    /** A table in the form asked for. */
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary"))
            })
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    private @interface TableFile {}

    /**
     * A kind with its columns and with what is asked beside the file.
     *
     * @param whole whether a file is let in whole or not at all
     */
    record Kind(String code, boolean whole, int mostRows, List<Column> columns, List<Term> terms) {
        static Kind of(ImportKind kind) {
            return new Kind(
                    kind.code(),
                    kind.isWhole(),
                    kind.mostRows(),
                    kind.columns().stream().map(Column::of).toList(),
                    kind.terms().stream().map(Term::of).toList());
        }
    }

    record Term(String key, String input, boolean required, String usual) {
        static Term of(ImportTerm term) {
            return new Term(term.key(), term.input().name(), term.isRequired(), term.usual());
        }
    }

    record Column(String key, boolean required, String example) {
        static Column of(ImportColumn column) {
            return new Column(column.key(), column.isRequired(), column.example());
        }
    }
}
