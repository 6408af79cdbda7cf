package org.hexi.hub.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.demo.model.Cast;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.transport.booking.AllotmentDraft;
import org.hexi.hub.transport.booking.Allotments;
import org.hexi.hub.transport.booking.BookingPolicies;
import org.hexi.hub.transport.booking.FeeStep;
import org.hexi.hub.transport.booking.LadderStep;
import org.hexi.hub.transport.booking.PolicyDraft;
import org.hexi.hub.transport.booking.PolicyTerms;
import org.hexi.hub.transport.network.Surcharge;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariff.UnitRate;
import org.hexi.hub.transport.network.Tariffs;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the carrier of the demonstration asks and promises: a tariff, a booking policy, room kept for the visiting trader. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Offering {
    private static final Viewer HOUSE = Viewer.system("demo");
    private static final String SERVICE = "R101";
    private static final int KEPT_TEU = 20;
    private static final int KEPT_DAYS = 120;

    private final Cast cast;
    private final Parties parties;
    private final Tariffs tariffs;
    private final BookingPolicies policies;
    private final Allotments allotments;
    private final BusinessClock clock;
    private final FrameSettings frame;

    Offering(
            Cast cast,
            Parties parties,
            Tariffs tariffs,
            BookingPolicies policies,
            Allotments allotments,
            BusinessClock clock,
            FrameSettings frame) {
        this.cast = cast;
        this.parties = parties;
        this.tariffs = tariffs;
        this.policies = policies;
        this.allotments = allotments;
        this.clock = clock;
        this.frame = frame;
    }

    void layDown() {
        LocalDate today = LocalDate.ofInstant(clock.now(), frame.zone());
        String carrier = cast.visitorsFirm("carrier");
        tariffs.put(HOUSE, tariff(carrier, today));
        policies.layDown(HOUSE, new PolicyDraft(carrier, Optional.empty(), today, terms()));
        allotments.give(HOUSE, kept(today));
    }

    private static Tariff tariff(String carrier, LocalDate today) {
        Validity validity = new Validity(
                today.withDayOfYear(1), today.withDayOfYear(1).plusYears(2).minusDays(1));
        return new Tariff(
                carrier + "-" + SERVICE,
                carrier,
                SERVICE,
                "CNY",
                List.of(
                        new UnitRate(UnitType.CONTAINER_20, false, money("620"), money("1.90")),
                        new UnitRate(UnitType.CONTAINER_40, false, money("1160"), money("3.50")),
                        new UnitRate(UnitType.CONTAINER_40, true, money("1480"), money("4.10"))),
                Optional.empty(),
                money("1500"),
                List.of(
                        new Surcharge(Surcharge.Kind.FUEL, "Traction", Surcharge.Basis.PERCENT, money("3.5"), validity),
                        new Surcharge(
                                Surcharge.Kind.DANGEROUS_GOODS,
                                "Escort",
                                Surcharge.Basis.PER_UNIT,
                                money("850"),
                                validity)),
                validity);
    }

    private static PolicyTerms terms() {
        return new PolicyTerms(
                money("1.05"),
                List.of(new FeeStep(168, money("0.1")), new FeeStep(72, money("0.3")), new FeeStep(24, money("0.6"))),
                money("120"),
                money("1"));
    }

    private AllotmentDraft kept(LocalDate today) {
        return new AllotmentDraft(
                SERVICE,
                parties.findByCode(cast.visitorsFirm("trader")).orElseThrow().id(),
                KEPT_TEU,
                today,
                today.plusDays(KEPT_DAYS),
                Set.of(),
                List.of(new LadderStep(5, 50), new LadderStep(2, 100)));
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
