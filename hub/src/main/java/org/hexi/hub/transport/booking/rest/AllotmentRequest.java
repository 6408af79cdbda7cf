package org.hexi.hub.transport.booking.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.transport.booking.AllotmentDraft;
import org.hexi.hub.transport.booking.LadderStep;
import org.jspecify.annotations.Nullable;

/** An allotment to be given; without days it is for all, without a ladder nothing returns by itself. */
record AllotmentRequest(
        @Nullable String service,
        @Nullable UUID party,
        @Nullable Integer teu,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Set<DayOfWeek> days,
        @Nullable List<LadderStepRequest> ladder) {
    AllotmentDraft draft() {
        List<LadderStepRequest> steps = ladder == null ? List.of() : ladder;
        return new AllotmentDraft(
                Drafts.needed("service", service),
                new PartyId(Drafts.needed("party", party)),
                Drafts.needed("teu", teu),
                Drafts.needed("validFrom", validFrom),
                Drafts.needed("validTo", validTo),
                days == null ? Set.of() : days,
                steps.stream().map(LadderStepRequest::step).toList());
    }

    /** So many days before a departure this share of what is unused returns to free sale. */
    record LadderStepRequest(
            @Nullable Integer daysBefore, @Nullable Integer percent) {
        LadderStep step() {
            return new LadderStep(Drafts.needed("daysBefore", daysBefore), Drafts.needed("percent", percent));
        }
    }
}
