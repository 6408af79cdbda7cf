package org.hexi.hub.opening.clearance.rest;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.hub.opening.clearance.ReleaseStudies;
import org.hexi.hub.opening.clearance.StudyDimension;
import org.hexi.hub.opening.clearance.StudyQuery;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The Time Release Study for programs, with the filters of the page. */
@RestController
@RequestMapping(path = "/api/v1/clearance/study", produces = MediaType.APPLICATION_JSON_VALUE)
class StudyResource {
    private final ReleaseStudies studies;
    private final Viewers viewers;
    private final BusinessClock clock;
    private final FrameSettings frame;

    StudyResource(ReleaseStudies studies, Viewers viewers, BusinessClock clock, FrameSettings frame) {
        this.studies = studies;
        this.viewers = viewers;
        this.clock = clock;
        this.frame = frame;
    }

    @GetMapping
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "403", ref = "#/components/responses/FORBIDDEN")
    @ApiResponse(responseCode = "404", ref = "#/components/responses/NOT_FOUND")
    @ApiResponse(responseCode = "422", ref = "#/components/responses/UNPROCESSABLE_CONTENT")
    StudyJson study(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(required = false) @Nullable Lane lane,
            @RequestParam(required = false) @Nullable Direction direction,
            @RequestParam(defaultValue = "CHAPTER") StudyDimension by) {
        StudyQuery asked = new StudyQuery(from, until, office, lane, direction, by);
        LocalDate today = LocalDate.ofInstant(clock.now(), frame.zone());
        return StudyJson.of(studies.study(viewers.current(), asked.filter(today)));
    }
}
