package org.hexi.hub.transport.booking.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.transport.booking.FeeStep;
import org.hexi.hub.transport.booking.PolicyDraft;
import org.hexi.hub.transport.booking.PolicyTerms;
import org.jspecify.annotations.Nullable;

/** A policy as typed: shares in percent, a ladder of up to four steps whose empty lines are left out. */
record PolicyForm(
        @Nullable String carrier,
        @Nullable String service,
        @Nullable String validFrom,
        @Nullable String overbooking,
        @Nullable List<String> hours,
        @Nullable List<String> percent,
        @Nullable String changeFeePerTeu,
        @Nullable String noShowPercent) {
    static final int STEPS = 4;
    private static final int PERCENT_PLACES = 2;

    static PolicyForm blank(String carrier, LocalDate today) {
        return new PolicyForm(carrier, "", today.toString(), "1", List.of(), List.of(), "0", "0");
    }

    PolicyDraft draft() {
        PolicyTerms terms = new PolicyTerms(
                decimal("overbooking", overbooking),
                steps(),
                decimal("changeFeePerTeu", changeFeePerTeu),
                share("noShowShare", noShowPercent));
        return new PolicyDraft(
                text(carrier),
                Optional.of(text(service)).filter(typed -> !typed.isEmpty()),
                day(text(validFrom)),
                terms);
    }

    /** What was typed in a line of the ladder; templates show it again. */
    public String hoursAt(int line) {
        return line(hours, line);
    }

    public String percentAt(int line) {
        return line(percent, line);
    }

    private List<FeeStep> steps() {
        List<FeeStep> steps = new ArrayList<>();
        for (int line = 0; line < STEPS; line++) {
            if (!hoursAt(line).isEmpty()) {
                steps.add(new FeeStep(whole(hoursAt(line)), share("share", percentAt(line))));
            }
        }
        return steps;
    }

    private static String line(@Nullable List<String> typed, int line) {
        return typed == null || line >= typed.size() ? "" : text(typed.get(line));
    }

    private static BigDecimal share(String field, @Nullable String typed) {
        return decimal(field, typed).movePointLeft(PERCENT_PLACES);
    }

    private static int whole(String typed) {
        if (!typed.matches("[0-9]{1,5}")) {
            throw new InvalidValue("booking.form.number", "hoursBefore", typed, "a number such as 12.5");
        }
        return Integer.parseInt(typed);
    }

    private static BigDecimal decimal(String field, @Nullable String typed) {
        if (!text(typed).matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            throw new InvalidValue("booking.form.number", field, text(typed), "a number such as 12.5");
        }
        return new BigDecimal(text(typed));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new InvalidValue("booking.form.day", "validFrom", typed, "a day such as 2026-01-31");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
