package org.hexi.hub.digital.corridor.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.ReadingEvents;
import org.hexi.engine.epcis.api.Vocabulary;
import org.hexi.engine.epcis.api.WritingEvents;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.digital.corridor.CaptureRefused;
import org.hexi.hub.digital.corridor.CaptureView;
import org.hexi.hub.digital.corridor.Captured;
import org.hexi.hub.digital.corridor.CapturedEvents;
import org.hexi.hub.digital.corridor.Capturing;
import org.hexi.hub.digital.corridor.EventFilter;
import org.hexi.hub.digital.corridor.EventView;
import org.hexi.hub.digital.corridor.json.EpcisJson;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.Problem;
import org.hexi.hub.platform.web.Takes;
import org.hexi.hub.platform.web.WrittenInstant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Capture and query of EPCIS 2.0 in JSON-LD. The event hash is the key against doing a thing twice, so no other key is asked
 * for. Capture answers when everything is done; its job can be asked for afterwards.
 */
@RestController
@RequestMapping(
        path = "/api/v1/epcis",
        produces = {MediaType.APPLICATION_JSON_VALUE, EpcisResource.LINKED_JSON})
class EpcisResource {
    static final String LINKED_JSON = "application/ld+json";
    private static final Set<Role> TELLERS = Set.of(Role.OPERATOR, Role.BROKER, Role.TRADER);
    private static final Set<String> PARAMETERS = Set.of(
            "eventID",
            "EQ_eventID",
            "MATCH_epc",
            "EQ_bizStep",
            "GE_eventTime",
            "LT_eventTime",
            "perPage",
            "nextPageToken");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int USUAL_PAGE = 30;
    private static final int LARGEST_PAGE = 200;

    private final Capturing capturing;
    private final CapturedEvents events;
    private final Viewers viewers;
    private final WallClock wall;
    private final CaptureProblems problems;

    EpcisResource(
            Capturing capturing, CapturedEvents events, Viewers viewers, WallClock wall, CaptureProblems problems) {
        this.capturing = capturing;
        this.events = events;
        this.viewers = viewers;
        this.wall = wall;
        this.problems = problems;
    }

    /** A capture job as the standard answers it, with the hashes of its events. */
    record JobAnswer(
            String captureID,
            Instant createdAt,
            Instant finishedAt,
            boolean running,
            boolean success,
            String captureErrorBehaviour,
            List<String> errors,
            List<String> eventHashes) {
        static JobAnswer of(CaptureView capture) {
            return new JobAnswer(
                    capture.id(),
                    capture.recordedAt(),
                    capture.recordedAt(),
                    false,
                    true,
                    "rollback",
                    List.of(),
                    capture.hashes());
        }
    }

    /** What capturing one event answers. */
    record EventAnswer(String hash, String uri) {}

    @Operation(summary = "Capture an EPCISDocument or a list of events, all or none")
    @PostMapping(
            path = "/capture",
            consumes = {MediaType.APPLICATION_JSON_VALUE, LINKED_JSON})
    @Takes(EpcisDescription.Document.class)
    @Answers(value = JobAnswer.class, status = HttpStatus.ACCEPTED)
    ResponseEntity<JobAnswer> capture(@RequestBody byte[] body) {
        Viewer viewer = teller();
        Captured captured = capturing.capture(viewer, body);
        CaptureView job = events.capture(viewer, captured.captureId())
                .orElseGet(() -> new CaptureView(captured.captureId(), wall.now(), captured.hashes()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/epcis/capture/" + captured.captureId()))
                .body(JobAnswer.of(job));
    }

    @Operation(summary = "How a capture went")
    @GetMapping("/capture/{id}")
    JobAnswer capture(@PathVariable String id) {
        return events.capture(viewers.current(), id).map(JobAnswer::of).orElseThrow(() -> new NotFound("capture"));
    }

    @Operation(summary = "Capture one event")
    @PostMapping(
            path = "/events",
            consumes = {MediaType.APPLICATION_JSON_VALUE, LINKED_JSON})
    @Takes(EpcisDescription.Event.class)
    @Answers(value = EventAnswer.class, status = HttpStatus.CREATED)
    ResponseEntity<EventAnswer> captureOne(@RequestBody byte[] body) {
        Captured captured = capturing.captureOne(teller(), body);
        String hash = captured.hashes().getFirst();
        return ResponseEntity.created(URI.create("/api/v1/epcis/events/" + hash))
                .body(new EventAnswer(hash, "ni:///sha-256;" + hash + "?ver=CBV2.0"));
    }

    @Operation(summary = "Captured events as an EPCISQueryDocument, in the order of capture")
    @GetMapping(
            path = "/events",
            produces = {LINKED_JSON, MediaType.APPLICATION_JSON_VALUE})
    @Answers(EpcisDescription.Document.class)
    @EpcisDescription.Query
    ResponseEntity<String> query(HttpServletRequest request) {
        Map<String, String> asked = parameters(request);
        int perPage = number(asked, "perPage", USUAL_PAGE, LARGEST_PAGE);
        long after = number(asked, "nextPageToken", 0, Long.MAX_VALUE);
        List<EventView> found = events.after(viewers.current(), filter(asked), after, perPage + 1);
        List<EventView> page = found.subList(0, Math.min(perPage, found.size()));
        HttpHeaders headers = new HttpHeaders();
        headers.set("GS1-EPCIS-Version", "2.0.0");
        if (found.size() > perPage) {
            headers.set(HttpHeaders.LINK, next(request, page.getLast().position()));
        }
        String document = EpcisJson.write(WritingEvents.queryDocument(
                page.stream().map(EpcisResource::event).toList(),
                OffsetDateTime.ofInstant(wall.now(), ZoneOffset.UTC),
                "SimpleEventQuery",
                null));
        return ResponseEntity.ok().headers(headers).body(document);
    }

    @Operation(summary = "One captured event by its hash")
    @GetMapping(
            path = "/events/{hash}",
            produces = {LINKED_JSON, MediaType.APPLICATION_JSON_VALUE})
    @Answers(EpcisDescription.Event.class)
    String event(@PathVariable String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new NotFound("event");
        }
        return events.get(viewers.current(), hash).document();
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(CaptureRefused refused) {
        return problems.of(refused).answer();
    }

    private Viewer teller() {
        Viewer viewer = viewers.current();
        if (TELLERS.stream().noneMatch(viewer::is)) {
            throw new AccessDeniedException("may not capture");
        }
        return viewer;
    }

    private static EpcisEvent event(EventView view) {
        return ReadingEvents.fromJson(EpcisJson.read(view.document())).events().getFirst();
    }

    private static EventFilter filter(Map<String, String> asked) {
        List<String> ids = new ArrayList<>(values(asked.get("eventID")));
        ids.addAll(values(asked.get("EQ_eventID")));
        return new EventFilter(
                ids,
                values(asked.get("MATCH_epc")),
                values(asked.get("EQ_bizStep")).stream()
                        .map(Vocabulary.BIZ_STEP::bare)
                        .toList(),
                instant(asked, "GE_eventTime"),
                instant(asked, "LT_eventTime"),
                Optional.empty());
    }

    /** Every parameter once; one this house does not know is told, because leaving it out would widen the answer. */
    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> asked = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!PARAMETERS.contains(name)) {
                throw new InvalidValue("corridor.query.unknown", name, values[0], "one of " + PARAMETERS);
            }
            asked.put(name, String.join("|", values));
        });
        return asked;
    }

    private static List<String> values(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.split("\\|"));
    }

    private static Optional<Instant> instant(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name))
                .map(text -> WrittenInstant.read(text)
                        .orElseThrow(() -> new InvalidValue(
                                "corridor.query.time", name, text, "an instant such as 2026-01-31T08:00:00+08:00")));
    }

    private static int number(Map<String, String> asked, String name, int usual, int most) {
        return Math.toIntExact(number(asked, name, (long) usual, most));
    }

    private static long number(Map<String, String> asked, String name, long usual, long most) {
        String text = asked.get(name);
        if (text == null) {
            return usual;
        }
        boolean isDigits =
                !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        long value = isDigits ? Long.parseLong(text) : -1;
        if (value < 0 || value > most || (name.equals("perPage") && value == 0)) {
            throw new InvalidValue("corridor.query.number", name, text, "a whole number up to " + most);
        }
        return value;
    }

    private static String next(HttpServletRequest request, long position) {
        StringBuilder query = new StringBuilder();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("nextPageToken")) {
                for (String value : values) {
                    query.append(name)
                            .append('=')
                            .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8))
                            .append('&');
                }
            }
        });
        return "</api/v1/epcis/events?%snextPageToken=%d>; rel=\"next\"".formatted(query, position);
    }
}
