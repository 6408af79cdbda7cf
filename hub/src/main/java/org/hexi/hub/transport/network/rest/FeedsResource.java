package org.hexi.hub.transport.network.rest;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Rejected;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.FeedWriting;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.gtfs.FeedImport;
import org.hexi.hub.transport.network.gtfs.FeedOutcome;
import org.hexi.hub.transport.network.gtfs.FeedRejection;
import org.hexi.hub.transport.network.gtfs.FeedTermsForm;
import org.hexi.hub.transport.network.gtfs.FeedUpload;
import org.hexi.hub.transport.network.gtfs.TimetableFeeds;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Timetables as GTFS feeds: what runs as a zip, and a carrier's zip into the network. */
@RestController
@RequestMapping(path = "/api/v1/network/gtfs", produces = MediaType.APPLICATION_JSON_VALUE)
class FeedsResource {
    private static final int USUAL_DAYS = 365;

    private final TimetableFeeds feeds;
    private final FeedProblems problems;
    private final Viewers viewers;
    private final Idempotency idempotency;
    private final BusinessClock clock;

    FeedsResource(
            TimetableFeeds feeds,
            FeedProblems problems,
            Viewers viewers,
            Idempotency idempotency,
            BusinessClock clock) {
        this.feeds = feeds;
        this.problems = problems;
        this.viewers = viewers;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What runs from the first to the last day, both included, as a zip; of one carriage or carrier when asked. */
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NOT_FOUND")
    @GetMapping
    void get(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Carriage carriage,
            @RequestParam(required = false) @Nullable String carrier,
            HttpServletResponse answer)
            throws IOException {
        LocalDate first = from == null ? today() : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS) : to;
        Feed feed = feeds.make(first, last, Optional.ofNullable(carriage), Optional.ofNullable(carrier), address())
                .orElseThrow(() -> new NotFound("feed"));
        answer.setContentType("application/zip");
        answer.setHeader("Content-Disposition", "attachment; filename=\"gtfs-%s.zip\"".formatted(first));
        FeedWriting.write(feed, answer.getOutputStream());
    }

    /** Puts a feed in force from its first day on, or with {@code dryRun} only tells what it would do. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Answers(FeedAnswer.class)
    ResponseEntity<?> post(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestParam MultipartFile file,
            @ParameterObject @ModelAttribute FeedTermsForm terms,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        Viewer viewer = viewers.current();
        FeedImport wanted = terms.wanted(today());
        List<Object> body = List.of(FeedUpload.digest(file), terms, note, dryRun);
        try {
            return idempotency.answer(
                    viewer.party(),
                    key,
                    body,
                    () -> ResponseEntity.ok(FeedAnswer.of(outcome(viewer, file, wanted, note, dryRun), dryRun)));
        } catch (Rejected refused) {
            if (refused.rejection() instanceof FeedRejection.FeedRefused feed) {
                return problems.of(feed).answer();
            }
            throw refused;
        }
    }

    private FeedOutcome outcome(Viewer viewer, MultipartFile file, FeedImport wanted, String note, boolean dryRun) {
        return FeedUpload.with(
                file, path -> dryRun ? feeds.check(viewer, path, wanted) : feeds.put(viewer, path, wanted, note));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    private static URI address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/services")
                .build()
                .toUri();
    }
}
