package org.hexi.hub.digital.corridor.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words of the standard for the description of the JSON face; its handlers read and write JSON-LD as it is. */
final class EpcisDescription {
    private EpcisDescription() {}

    /** A whole document. */
    @Schema(
            name = "EpcisDocument",
            type = "object",
            description = "EPCIS 2.0 in JSON-LD: an EPCISDocument to be captured, an EPCISQueryDocument in answers",
            requiredProperties = {"@context", "type", "epcisBody"},
            additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
    interface Document {}

    /** One event. */
    @Schema(
            name = "EpcisEvent",
            type = "object",
            description = "An event of EPCIS 2.0 in JSON-LD",
            requiredProperties = {"type", "eventTime", "eventTimeZoneOffset"},
            additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
    interface Event {}

    /** What events can be asked for by; several values of one parameter are parted by a bar. */
    @Parameters({
        @Parameter(name = "eventID", in = ParameterIn.QUERY, schema = @Schema(type = "string")),
        @Parameter(name = "EQ_eventID", in = ParameterIn.QUERY, schema = @Schema(type = "string")),
        @Parameter(
                name = "MATCH_epc",
                in = ParameterIn.QUERY,
                description = "Identifiers, parted by |",
                schema = @Schema(type = "string")),
        @Parameter(
                name = "EQ_bizStep",
                in = ParameterIn.QUERY,
                description = "Business steps, parted by |",
                schema = @Schema(type = "string")),
        @Parameter(
                name = "GE_eventTime",
                in = ParameterIn.QUERY,
                schema = @Schema(type = "string", format = "date-time")),
        @Parameter(
                name = "LT_eventTime",
                in = ParameterIn.QUERY,
                schema = @Schema(type = "string", format = "date-time")),
        @Parameter(
                name = "perPage",
                in = ParameterIn.QUERY,
                schema =
                        @Schema(
                                type = "integer",
                                format = "int32",
                                minimum = "1",
                                maximum = "200",
                                defaultValue = "30")),
        @Parameter(
                name = "nextPageToken",
                in = ParameterIn.QUERY,
                description = "From the Link header of the page before",
                schema = @Schema(type = "string"))
    })
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Query {}
}
