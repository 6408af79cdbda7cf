package org.hexi.hub.transport.booking.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.transport.booking.AllotmentDraft;
import org.hexi.hub.transport.booking.LadderStep;
import org.jspecify.annotations.Nullable;

/** An allotment as typed: the party by its code, a ladder of up to three steps whose empty lines are left out. */
record AllotmentForm(
        @Nullable String service,
        @Nullable String party,
        @Nullable String teu,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable List<DayOfWeek> days,
        @Nullable List<String> daysBefore,
        @Nullable List<String> percent) {
    private static final int STEPS = 3;

    static AllotmentForm blank(LocalDate today) {
        return new AllotmentForm(
                "",
                "",
                "",
                today.toString(),
                today.plusDays(90).toString(),
                List.of(),
                List.of("14", "7"),
                List.of("50", "100"));
    }

    AllotmentDraft draft(PartyId owner) {
        return new AllotmentDraft(
                text(service),
                owner,
                whole("teu", text(teu)),
                day("validFrom", text(validFrom)),
                day("validTo", text(validTo)),
                days == null ? Set.of() : days.stream().collect(Collectors.toSet()),
                steps());
    }

    String partyCode() {
        return text(party);
    }

    /** Whether a day was ticked; templates show it again. */
    public boolean has(DayOfWeek day) {
        return days != null && days.contains(day);
    }

    /** What was typed in a line of the ladder; templates show it again. */
    public String daysBeforeAt(int line) {
        return line(daysBefore, line);
    }

    public String percentAt(int line) {
        return line(percent, line);
    }

    private List<LadderStep> steps() {
        List<LadderStep> steps = new ArrayList<>();
        for (int line = 0; line < STEPS; line++) {
            if (!daysBeforeAt(line).isEmpty()) {
                steps.add(new LadderStep(whole("daysBefore", daysBeforeAt(line)), whole("percent", percentAt(line))));
            }
        }
        return steps;
    }

    private static String line(@Nullable List<String> typed, int line) {
        return typed == null || line >= typed.size() ? "" : text(typed.get(line));
    }

    private static int whole(String field, String typed) {
        if (!typed.matches("[0-9]{1,5}")) {
            throw new InvalidValue("booking.form.whole", field, typed, "a whole number");
        }
        return Integer.parseInt(typed);
    }

    private static LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new InvalidValue("booking.form.day", field, typed, "a day such as 2026-01-31");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
