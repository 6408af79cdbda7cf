package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexi.hub.transport.planning.Hop;
import org.hexi.hub.transport.planning.ReadyProfile;
import org.hexi.hub.transport.planning.WayFigures;
import org.jspecify.annotations.Nullable;

/**
 * What each ready time offers, earliest first.
 *
 * @param plannedFrom beginning of the window: ready, or the business instant of asking when ready has passed
 * @param whyEmpty present exactly when there is no chance
 */
record ProfileJson(
        Instant plannedFrom,
        Instant until,
        LocalDate rateDate,
        boolean exact,
        GridJson resolution,
        List<ChanceJson> chances,
        PlanJson.@Nullable EmptyJson whyEmpty) {
    static ProfileJson of(ReadyProfile profile) {
        return new ProfileJson(
                profile.plannedFrom(),
                profile.until(),
                profile.rateDate(),
                profile.query().tolerance().isExact(),
                GridJson.of(profile.query().resolution()),
                profile.chances().stream().map(ChanceJson::of).toList(),
                profile.whyEmpty().map(PlanJson.EmptyJson::of).orElse(null));
    }

    /**
     * What is offered to whoever is ready by an instant and not by that of the chance before. The best in each criterion need not
     * be the same way.
     *
     * @param gained how many of the ways are missed by whoever is ready later
     */
    record ChanceJson(
            Instant readyBy,
            Instant earliestArrival,
            BigDecimal leastCost,
            String currency,
            BigDecimal leastCo2eKilograms,
            BigDecimal highestProbability,
            int gained,
            List<WayJson> ways) {
        static ChanceJson of(ReadyProfile.Chance chance) {
            return new ChanceJson(
                    chance.readyBy(),
                    chance.earliestArrival(),
                    chance.leastCost().amount(),
                    chance.leastCost().currency().getCurrencyCode(),
                    chance.leastCo2eKilograms(),
                    chance.highestProbability(),
                    chance.gained(),
                    chance.ways().stream().map(WayJson::of).toList());
        }
    }

    /** A way of a front in short; the plan for its ready time has it in full. */
    record WayJson(
            Instant arrival,
            BigDecimal cost,
            BigDecimal co2eKilograms,
            BigDecimal probability,
            long riskMicros,
            List<HopJson> legs) {
        static WayJson of(ReadyProfile.Way way) {
            WayFigures figures = way.figures();
            return new WayJson(
                    figures.arrival(),
                    figures.cost().amount(),
                    figures.co2eKilograms(),
                    figures.probability(),
                    figures.riskMicros(),
                    way.hops().stream().map(HopJson::of).toList());
        }
    }

    /** A leg; without service and departure it goes by road on demand. */
    record HopJson(
            @Nullable String service,
            @Nullable String departureId,
            String from,
            String to,
            Instant departure,
            Instant arrival) {
        static HopJson of(Hop hop) {
            return new HopJson(
                    hop.isScheduled() ? hop.service() : null,
                    hop.isScheduled() ? hop.departureId() : null,
                    hop.from().value(),
                    hop.to().value(),
                    hop.departure(),
                    hop.arrival());
        }
    }
}
