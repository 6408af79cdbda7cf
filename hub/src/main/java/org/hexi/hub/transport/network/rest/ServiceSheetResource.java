package org.hexi.hub.transport.network.rest;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.exchange.ExportFormat;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.sheet.NetworkSheets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The timetable as the table it can be let in by, headed by the keys of its columns. */
@RestController
@RequestMapping(path = "/api/v1/network/services", produces = MediaType.APPLICATION_JSON_VALUE)
class ServiceSheetResource {
    private final NetworkSheets sheets;
    private final BusinessClock clock;

    ServiceSheetResource(NetworkSheets sheets, BusinessClock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Services in the form that counts on a day, today where none is named; of a place, carriage or carrier when asked. */
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping
    void get(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable Carriage carriage,
            @RequestParam(required = false) @Nullable String carrier,
            @RequestParam(defaultValue = "csv") String format,
            HttpServletResponse answer)
            throws IOException {
        ExportFormat form = ExportFormat.of(format);
        LocalDate day = on == null ? LocalDate.ofInstant(clock.now(), ZoneOffset.UTC) : on;
        sheets.send(answer, form, day, wanted(place, carriage, carrier), UnaryOperator.identity());
    }

    private static Predicate<ServiceView> wanted(
            @Nullable String place, @Nullable Carriage carriage, @Nullable String carrier) {
        Optional<PlaceCode> at = Optional.ofNullable(place).map(PlaceCode::new);
        return service -> at.map(service::handlesAt).orElse(true)
                && (carriage == null || carriage == service.carriage())
                && (carrier == null || carrier.equals(service.carrierCode()));
    }
}
