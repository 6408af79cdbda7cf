package org.hexi.hub.transport.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * A service as it is written down: by a carrier's program, on a page, in a file, and in the list of changes. Nothing is checked
 * yet, so that everything wrong with it can be told at once. Lists that are missing are empty. Immutable.
 *
 * @param id letters, digits, dots, dashes and low lines; the same id is the same service
 * @param nameZh and {@code nameRu} as {@code nameEn} when they are missing
 * @param carrier name of the carrier; known from the code where it is missing
 * @param carriage RAIL, ROAD, SEA or AIR
 * @param days MONDAY to SUNDAY; may be empty when it runs on single days only
 * @param alsoOn single days it runs on besides, such as 2026-10-01
 * @param notOn single days it does not run on
 * @param firstDeparture local time of the first stop, such as 09:30
 * @param zone zone of the first stop; that of the place where it is missing
 * @param vehicleClass class of the factor table; the usual one of the carriage where it is missing
 * @param validFrom first day of departure; from ever where it is missing
 * @param stops in running order
 * @param tracks stretches between neighbouring stops that the network does not know yet
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ServiceForm(
        @Nullable String id,
        @Nullable String nameEn,
        @Nullable String nameZh,
        @Nullable String nameRu,
        @Nullable String carrierCode,
        @Nullable String carrier,
        @Nullable String carriage,
        List<String> days,
        List<String> alsoOn,
        List<String> notOn,
        @Nullable String firstDeparture,
        @Nullable String zone,
        @Nullable Integer capacityTeu,
        @Nullable CutOffsForm cutOffs,
        @Nullable CapabilitiesForm carries,
        @Nullable String vehicleClass,
        @Nullable String validFrom,
        @Nullable String validTo,
        List<StopForm> stops,
        List<TrackForm> tracks,
        List<RateForm> tariff) {
    public ServiceForm {
        days = list(days);
        alsoOn = list(alsoOn);
        notOn = list(notOn);
        stops = list(stops);
        tracks = list(tracks);
        tariff = list(tariff);
    }

    /** The same service carried by a carrier of that name. */
    public ServiceForm withCarrier(String name) {
        return new ServiceForm(
                id,
                nameEn,
                nameZh,
                nameRu,
                carrierCode,
                name,
                carriage,
                days,
                alsoOn,
                notOn,
                firstDeparture,
                zone,
                capacityTeu,
                cutOffs,
                carries,
                vehicleClass,
                validFrom,
                validTo,
                stops,
                tracks,
                tariff);
    }

    /**
     * How long before each departure things must be there, in minutes.
     *
     * @param gateMinutes for goods of no class named
     * @param byClass gate for GENERAL, REFRIGERATED or DANGEROUS goods
     * @param documents by kind of document, such as CUSTOMS_RELEASE
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record CutOffsForm(
            @Nullable Integer gateMinutes, Map<String, Integer> byClass, Map<String, Integer> documents) {
        public CutOffsForm {
            byClass = map(byClass);
            documents = map(documents);
        }
    }

    /**
     * What is carried; a form without it carries everything.
     *
     * @param units such as CONTAINER_40
     * @param powered whether refrigerated units find power
     * @param dangers classes of dangerous goods let in, 1 to 9
     */
    public record CapabilitiesForm(
            List<String> units, @Nullable Boolean powered, List<Integer> dangers) {
        public CapabilitiesForm {
            units = list(units);
            dangers = list(dangers);
        }
    }

    /**
     * A call; minutes count from the first departure.
     *
     * @param arrivalOffsetMinutes not needed at the first stop
     * @param departureOffsetMinutes that of the arrival where it is missing
     * @param handling false for a technical stop; true where it is missing
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record StopForm(
            @Nullable String place,
            @Nullable Integer arrivalOffsetMinutes,
            @Nullable Integer departureOffsetMinutes,
            @Nullable Boolean handling) {}

    /**
     * A stretch between two stops that follow each other.
     *
     * @param sections country and traction in running order, for railways
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record TrackForm(
            @Nullable String from,
            @Nullable String to,
            @Nullable BigDecimal kilometres,
            List<SectionForm> sections) {
        public TrackForm {
            kilometres = normal(kilometres);
            sections = list(sections);
        }
    }

    /** Part of a stretch in one country. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record SectionForm(
            @Nullable String country,
            @Nullable BigDecimal kilometres,
            @Nullable String traction) {
        public SectionForm {
            kilometres = normal(kilometres);
        }
    }

    /**
     * A row of the tariff.
     *
     * @param perTeu once per boarding and twenty-foot unit
     * @param validFrom day of the quotation from which it counts; from ever where it is missing
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RateForm(
            @Nullable String currency,
            @Nullable BigDecimal perTeu,
            @Nullable BigDecimal perTeuKilometre,
            @Nullable String validFrom,
            @Nullable String validTo) {
        public RateForm {
            perTeu = normal(perTeu);
            perTeuKilometre = normal(perTeuKilometre);
        }
    }

    private static @Nullable BigDecimal normal(@Nullable BigDecimal number) {
        return number == null ? null : Decimals.normal(number);
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        if (given == null) {
            return List.of();
        }
        if (given.stream().anyMatch(Objects::isNull)) {
            throw nothing();
        }
        return List.copyOf(given);
    }

    private static Map<String, Integer> map(@Nullable Map<String, Integer> given) {
        if (given == null) {
            return Map.of();
        }
        if (given.values().stream().anyMatch(Objects::isNull)) {
            throw nothing();
        }
        return Map.copyOf(given);
    }

    private static InvalidValue nothing() {
        return new InvalidValue("network.form.missing", "list", "null", "a value");
    }
}
