package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.kernel.Explanation;
import org.hexi.hub.consignment.TransportPlan.Call;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.NoWay;
import org.hexi.hub.transport.planning.PlanAnswer;
import org.hexi.hub.transport.planning.Representatives;
import org.hexi.hub.transport.planning.Way;
import org.jspecify.annotations.Nullable;

/**
 * The front, by arrival.
 *
 * @param plannedFrom ready, or the business instant of asking when ready has passed
 * @param rateDate day whose rates and factors apply
 * @param exact whether no way was left out that no other beats on the grid of {@code resolution}
 * @param tolerance what a way left out may be better by; only where the front is not exact
 * @param front names this answer; absent when it is empty
 * @param count how many options the front has, listed or not
 * @param representativesWithin what an option not listed may be better by; only where few were asked for
 * @param whyEmpty present exactly when there is no option
 */
record PlanJson(
        Instant plannedFrom,
        LocalDate rateDate,
        boolean exact,
        GridJson resolution,
        @Nullable ToleranceJson tolerance,
        @Nullable String front,
        int count,
        @Nullable ToleranceJson representativesWithin,
        List<OptionJson> options,
        @Nullable EmptyJson whyEmpty,
        Explanation assumptions) {
    static PlanJson all(PlanAnswer answer) {
        return of(answer, null, answer.ways());
    }

    static PlanJson few(PlanAnswer answer) {
        Representatives few = answer.representatives();
        return of(answer, ToleranceJson.of(few.within()), few.ways());
    }

    private static PlanJson of(PlanAnswer answer, @Nullable ToleranceJson within, List<Way> listed) {
        return new PlanJson(
                answer.plannedFrom(),
                answer.rateDate(),
                answer.query().tolerance().isExact(),
                GridJson.of(answer.query().resolution()),
                answer.query().tolerance().isExact()
                        ? null
                        : ToleranceJson.of(answer.query().tolerance()),
                answer.isEmpty() ? null : answer.frontId(),
                answer.ways().size(),
                within,
                listed.stream()
                        .map(way -> OptionJson.of(way.itinerary(), false))
                        .toList(),
                answer.whyEmpty().map(EmptyJson::of).orElse(null),
                answer.assumptions());
    }

    /** Why there is no way. */
    record EmptyJson(String code, @Nullable Instant earliestArrival) {
        static EmptyJson of(NoWay reason) {
            return new EmptyJson(reason.code(), reason.earliestArrival().orElse(null));
        }
    }

    /**
     * One way.
     *
     * @param id stable: a hash of the content
     * @param arrival release at the destination, or arrival at the door
     * @param miles the lorry before the first leg and the one after the last, as far as there are
     */
    record OptionJson(
            String id,
            Instant departure,
            Instant scheduledArrival,
            Instant arrival,
            BigDecimal cost,
            String currency,
            BigDecimal co2eKilograms,
            BigDecimal probability,
            long riskMicros,
            List<LegJson> legs,
            List<MileJson> miles,
            @Nullable Explanation reliability) {
        static OptionJson of(Itinerary way, boolean explained) {
            return new OptionJson(
                    way.id(),
                    way.departure(),
                    way.scheduledArrival(),
                    way.arrival(),
                    way.cost().amount(),
                    way.cost().currency().getCurrencyCode(),
                    way.co2eKilograms(),
                    way.probability(),
                    way.riskMicros(),
                    way.legs().stream().map(leg -> LegJson.of(leg, explained)).toList(),
                    way.miles().stream()
                            .map(mile -> MileJson.of(mile, explained))
                            .toList(),
                    explained ? way.assumptions() : null);
        }
    }

    /** One leg; {@code explanation} only where a single way is asked for. */
    record LegJson(
            int number,
            Mode mode,
            @Nullable String service,
            @Nullable String departureId,
            List<CallJson> calls,
            @Nullable Instant cutOff,
            BigDecimal distanceKilometres,
            String emissionClass,
            BigDecimal cost,
            BigDecimal co2eKilograms,
            boolean inferred,
            @Nullable ChangeJson changeBefore,
            @Nullable Explanation explanation) {
        static LegJson of(ItineraryLeg leg, boolean explained) {
            return new LegJson(
                    leg.number(),
                    leg.mode(),
                    leg.isScheduled() ? leg.service() : null,
                    leg.isScheduled() ? leg.departureId() : null,
                    leg.calls().stream().map(CallJson::of).toList(),
                    leg.cutOff().orElse(null),
                    leg.distanceKilometres(),
                    leg.emissionClass(),
                    leg.cost().amount(),
                    leg.co2eKilograms(),
                    leg.isInferred(),
                    leg.change().map(ChangeJson::of).orElse(null),
                    explained ? leg.explanation() : null);
        }
    }

    record CallJson(String place, Instant arrival, Instant departure) {
        static CallJson of(Call call) {
            return new CallJson(call.place().value(), call.arrival(), call.departure());
        }
    }

    record ChangeJson(
            boolean gaugeChange,
            String from,
            String to,
            BigDecimal dwellP50Hours,
            BigDecimal dwellP90Hours,
            long availableMinutes,
            BigDecimal probability,
            BigDecimal cost) {
        static ChangeJson of(ItineraryLeg.Change change) {
            return new ChangeJson(
                    change.isGaugeChange(),
                    change.from().value(),
                    change.to().value(),
                    change.p50Hours(),
                    change.p90Hours(),
                    change.availableMinutes(),
                    change.probability(),
                    change.cost().amount());
        }
    }
}
