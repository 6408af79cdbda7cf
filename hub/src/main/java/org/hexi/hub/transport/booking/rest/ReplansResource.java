package org.hexi.hub.transport.booking.rest;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Preference;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.transport.booking.Replans;
import org.hexi.hub.transport.planning.Incident;
import org.hexi.hub.transport.planning.Progress;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Rehearses what would become of bookings. A question: it changes nothing a caller could see, so it needs no key. */
@RestController
@RequestMapping(path = "/api/v1/replans", produces = MediaType.APPLICATION_JSON_VALUE)
class ReplansResource {
    private final Replans replans;
    private final Viewers viewers;
    private final JsonMapper json;

    ReplansResource(Replans replans, Viewers viewers, JsonMapper json) {
        this.replans = replans;
        this.viewers = viewers;
        this.json = json;
    }

    @PostMapping
    ReplanJson rehearse(@RequestBody ReplanRequest request) {
        return pointed(() -> answer(viewers.current(), request, Progress.UNHEARD));
    }

    /**
     * The same as a stream of server-sent events: {@code progress} for each hundredth of a stage, and at the end one
     * {@code answer} whose data is what the other address answers. What cannot be asked is refused with a problem before the
     * stream begins.
     */
    @PostMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "Events named progress (stage, done, all), then one named answer whose data is the schema",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = ReplanJson.class)))
    void stream(@RequestBody ReplanRequest request, HttpServletResponse response) throws IOException {
        EventStream stream = new EventStream(response, json);
        ReplanJson answer = pointed(() -> answer(viewers.current(), request, stream));
        stream.finish(answer);
    }

    private ReplanJson answer(Viewer viewer, ReplanRequest request, Progress progress) {
        List<Incident> incidents = request.incidents();
        Preference preference = request.preference();
        return ReplanJson.of(replans.rehearse(viewer, incidents, preference, progress), preference);
    }

    /** A refusal names its field by a JSON pointer into the body. */
    private static ReplanJson pointed(Supplier<ReplanJson> answer) {
        try {
            return answer.get();
        } catch (InvalidValue invalid) {
            String pointer = "/" + invalid.field().replace('.', '/');
            throw new InvalidValue(invalid.code(), pointer, invalid.value(), invalid.accepted());
        }
    }
}
