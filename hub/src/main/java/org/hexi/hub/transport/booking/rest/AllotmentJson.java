package org.hexi.hub.transport.booking.rest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexi.hub.transport.booking.Allotment;
import org.hexi.hub.transport.booking.AllotmentDraft;
import org.hexi.hub.transport.booking.GivenAllotment;
import org.hexi.hub.transport.booking.LadderStep;
import org.jspecify.annotations.Nullable;

/** An allotment; {@code departures} and {@code shortDepartures} are told by the answer to giving it alone. */
record AllotmentJson(
        UUID id,
        String carrier,
        String service,
        UUID party,
        int teu,
        LocalDate validFrom,
        LocalDate validTo,
        List<DayOfWeek> days,
        List<LadderStepJson> ladder,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Nullable Integer departures,
        @Nullable Integer shortDepartures) {
    static AllotmentJson of(Allotment allotment) {
        return of(allotment, null, null);
    }

    static AllotmentJson of(GivenAllotment given) {
        return of(given.allotment(), given.departures(), given.shortDepartures());
    }

    private static AllotmentJson of(
            Allotment allotment, @Nullable Integer departures, @Nullable Integer shortDepartures) {
        AllotmentDraft terms = allotment.terms();
        return new AllotmentJson(
                allotment.id().value(),
                allotment.carrier(),
                terms.service(),
                terms.party().value(),
                terms.teu(),
                terms.validFrom(),
                terms.validTo(),
                terms.days().stream().sorted().toList(),
                terms.ladder().stream().map(LadderStepJson::of).toList(),
                allotment.givenAt(),
                allotment.withdrawnAt().orElse(null),
                departures,
                shortDepartures);
    }

    /** So many days before a departure this share of what is unused returns to free sale. */
    record LadderStepJson(int daysBefore, int percent) {
        static LadderStepJson of(LadderStep step) {
            return new LadderStepJson(step.daysBefore(), step.percent());
        }
    }
}
