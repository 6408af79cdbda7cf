package org.hexi.hub.transport.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.parties.PartyId;

/**
 * Room to be kept for a party. Immutable.
 *
 * @param teu on each departure
 * @param validFrom first day of departure, on the calendar of the service
 * @param validTo last such day, at most 366 days later
 * @param days of the week; none given means all
 * @param ladder the earliest step first; no two of the same day
 */
public record AllotmentDraft(
        String service,
        PartyId party,
        int teu,
        LocalDate validFrom,
        LocalDate validTo,
        Set<DayOfWeek> days,
        List<LadderStep> ladder) {
    private static final int MOST_TEU = 10_000;
    private static final int MOST_DAYS = 366;
    private static final int LAST_YEAR = 2200;

    public AllotmentDraft {
        days = days.isEmpty() ? Set.copyOf(EnumSet.allOf(DayOfWeek.class)) : Set.copyOf(days);
        ladder = ladder.stream()
                .sorted(Comparator.comparingInt(LadderStep::daysBefore).reversed())
                .toList();
        if (teu < 1 || teu > MOST_TEU) {
            throw new InvalidValue("booking.allotment.teu", "teu", teu, "1 to " + MOST_TEU);
        }
        long length = ChronoUnit.DAYS.between(validFrom, validTo);
        if (validTo.getYear() > LAST_YEAR || length < 0 || length > MOST_DAYS) {
            throw new InvalidValue(
                    "booking.allotment.validity", "validTo", validTo, "the first day or up to 366 days later");
        }
        if (ladder.stream().map(LadderStep::daysBefore).distinct().count() < ladder.size()) {
            throw new InvalidValue("booking.allotment.ladder", "ladder", ladder.size(), "one step for each day");
        }
    }
}
