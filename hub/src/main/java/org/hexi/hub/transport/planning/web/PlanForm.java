package org.hexi.hub.transport.planning.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.engine.routing.api.Tolerance;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.planning.Demands;
import org.hexi.hub.transport.planning.Doors;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.RoadEnd;
import org.hexi.hub.transport.planning.web.Whereabouts.Where;
import org.jspecify.annotations.Nullable;

/**
 * The planner's form as typed; what is left out takes its usual value. Times are local at the place they are about.
 *
 * @param consignment the dossier planned for, if any
 * @param all whether the whole front is shown and not only the ways that stand for it
 */
record PlanForm(
        @Nullable String from,
        @Nullable String to,
        @Nullable String ready,
        @Nullable String latest,
        @Nullable String mass,
        @Nullable String teu,
        @Nullable String minutes,
        @Nullable String cost,
        @Nullable String co2e,
        @Nullable String risk,
        @Nullable String horizon,
        @Nullable String legs,
        @Nullable String sort,
        @Nullable String consignment,
        @Nullable String all) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final BigDecimal TONNES_PER_TEU = BigDecimal.valueOf(20);

    /** What the dossier wishes, with times never before now. */
    static PlanForm of(ConsignmentView dossier, Places places) {
        ZoneId origin = places.get(dossier.wish().from()).zone();
        ZoneId destination = places.get(dossier.wish().to()).zone();
        return new PlanForm(
                dossier.wish().from().value(),
                dossier.wish().to().value(),
                LOCAL.format(dossier.wish().ready().atZone(origin)),
                LOCAL.format(dossier.wish().latestArrival().atZone(destination)),
                dossier.grossMass().kilograms().toPlainString(),
                String.valueOf(teu(dossier)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                dossier.id().toString(),
                null);
    }

    /** A first question for somebody without a dossier. */
    static PlanForm empty(Instant now, ZoneId zone) {
        Instant ready = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.DAYS);
        return new PlanForm(
                "LZD",
                "DUI",
                LOCAL.format(ready.atZone(zone)),
                "",
                "20000",
                "2",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** This form with what was left out taken from another. */
    PlanForm or(PlanForm usual) {
        return new PlanForm(
                first(from, usual.from),
                first(to, usual.to),
                first(ready, usual.ready),
                latest == null ? usual.latest : latest,
                first(mass, usual.mass),
                first(teu, usual.teu),
                minutes,
                cost,
                co2e,
                risk,
                horizon,
                legs,
                sort,
                first(consignment, usual.consignment),
                all);
    }

    /** @throws InvalidValue naming the field that cannot be read */
    PlanQuery query(Whereabouts whereabouts, DemandForm conditions) {
        Where origin = whereabouts.at(RoadEnd.PICKUP, "from", from);
        Where destination = whereabouts.at(RoadEnd.DELIVERY, "to", to);
        Demands demands = conditions
                .demands(origin.place().zone(), whereabouts)
                .with(new Doors(origin.door(), destination.door()));
        return new PlanQuery(
                origin.place().code(),
                destination.place().code(),
                Typed.instant("ready", ready, origin.place().zone()).orElseThrow(() -> missing("ready")),
                Typed.instant("latest", latest, destination.place().zone()),
                new Mass(Decimals.parse("mass", Typed.text(mass).orElse(""))),
                Typed.number("teu", teu, 1),
                resolution(),
                Tolerance.EXACT,
                Typed.number("horizon", horizon, JourneyQuery.DEFAULT_HORIZON_DAYS),
                Typed.number("legs", legs, JourneyQuery.DEFAULT_MAX_LEGS),
                demands);
    }

    Resolution resolution() {
        Resolution usual = Resolution.DEFAULT;
        return new Resolution(
                Typed.number("minutes", minutes, usual.minutes()),
                Typed.decimal("cost", cost, usual.cost()),
                Typed.decimal("co2e", co2e, usual.co2eKilograms()),
                Typed.number("risk", risk, usual.riskMicros()));
    }

    boolean isAll() {
        return "true".equals(all);
    }

    private static int teu(ConsignmentView dossier) {
        if (dossier.teu() > 0) {
            return dossier.teu();
        }
        return Math.max(
                1,
                dossier.grossMass()
                        .tonnes()
                        .divide(TONNES_PER_TEU, 0, RoundingMode.CEILING)
                        .intValue());
    }

    private static InvalidValue missing(String field) {
        return new InvalidValue("planning.form.time", field, "", "a date and time such as 2026-03-01T08:00");
    }

    private static @Nullable String first(@Nullable String typed, @Nullable String usual) {
        return typed == null || typed.isBlank() ? usual : typed;
    }
}
