package org.hexi.hub.transport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.hub.HubTest;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.People;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Forms;
import org.hexi.hub.transport.network.NetworkChanges;
import org.hexi.hub.transport.network.Restricted;
import org.hexi.hub.transport.network.RestrictionDraft;
import org.hexi.hub.transport.network.RestrictionView;
import org.hexi.hub.transport.network.Restrictions;
import org.hexi.hub.transport.network.ServiceChange;
import org.hexi.hub.transport.network.ServiceForm.StopForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shut or forbidden changes the front, and so does a new version of the network; old answers stay. */
class RestrictionsModuleTest extends HubTest {
    private static final PlaceCode FROM = new PlaceCode("ZBAA");
    private static final PlaceCode BETWEEN = new PlaceCode("ZUUU");
    private static final PlaceCode TO = new PlaceCode("ZSPD");

    @Autowired
    Restrictions restrictions;

    @Autowired
    NetworkChanges changes;

    @Autowired
    Planning planning;

    @Autowired
    People people;

    @Autowired
    Ids ids;

    @Autowired
    BusinessClock clock;

    private final List<RestrictionView> imposed = new ArrayList<>();
    private Viewer operator;
    private String flight;
    private LocalDate today;

    @BeforeEach
    void aLineRuns() {
        operator = people.user(Role.OPERATOR);
        flight = "Z" + ids.next().toString().replace("-", "").substring(20);
        today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        List<StopForm> stops = List.of(
                Forms.stop(FROM.value(), null, 0),
                Forms.stop(BETWEEN.value(), 150, 210),
                Forms.stop(TO.value(), 390, null));
        changes.put(operator, Forms.puts(Forms.form(flight, "AIR", "09:30", stops)), today, "");
    }

    @AfterEach
    void allOpensAgain() {
        imposed.forEach(view -> restrictions.revoke(operator, view.id()));
        changes.put(operator, List.of(new ServiceChange.Withdrawal(flight)), today, "");
    }

    @Test
    void aNewServiceIsPlannedWithAndAnOldAnswerStaysWhenItEnds() {
        PlanAnswer answer = planning.plan(operator, query());
        assertThat(rides(answer)).isNotEmpty().allMatch(id -> id.startsWith(flight + "-"));
        changes.put(operator, List.of(new ServiceChange.Withdrawal(flight)), today, "");
        assertThat(planning.plan(operator, query()).ways()).isEmpty();
        assertThat(rides(planning.answer(operator, answer.frontId()))).isEqualTo(rides(answer));
    }

    @Test
    void aShutPlaceLetsNothingCallUntilItOpens() {
        Instant opens = ready().plus(Duration.ofDays(4));
        impose(new Restricted.Place(BETWEEN), Optional.empty(), Optional.of(opens));
        assertThat(planning.plan(operator, query()).ways())
                .isNotEmpty()
                .allSatisfy(way -> assertThat(way.departure()).isAfter(opens.minus(Duration.ofDays(1))));
        revokeAll();
        assertThat(planning.plan(operator, query()).ways())
                .anySatisfy(way -> assertThat(way.departure()).isBefore(opens.minus(Duration.ofDays(2))));
    }

    @Test
    void aShutTerritoryLetsNobodyThrough() {
        impose(new Restricted.Territory(new CountryCode("CN")), Optional.empty(), Optional.empty());
        assertThat(planning.plan(operator, query()).ways()).isEmpty();
    }

    @Test
    void anEmbargoKeepsItsGoodsAwayAndThoseNobodyKnows() {
        impose(new Restricted.Place(TO), Optional.of(new HsCode("93")), Optional.empty());
        assertThat(planning.plan(operator, query()).ways()).isEmpty();
        assertThat(planning.plan(operator, query("93")).ways()).isEmpty();
        assertThat(planning.plan(operator, query("61")).ways()).isNotEmpty();
    }

    @Test
    void aShutBorderChangesTheFront() {
        Instant opens = ready().plus(Duration.ofDays(200));
        PlanQuery toAlmaty =
                PlanQuery.of(new PlaceCode("LZD"), new PlaceCode("ALA"), ready(), Optional.empty(), Mass.tonnes(20), 2);
        int open = planning.plan(operator, toAlmaty).ways().size();
        assertThat(open).isPositive();
        impose(border("AKL", "DST"), Optional.empty(), Optional.of(opens));
        impose(border("HRS", "ALK"), Optional.empty(), Optional.of(opens));
        List<Way> shut = planning.plan(operator, toAlmaty).ways();
        assertThat(shut)
                .allSatisfy(way -> assertThat(way.itinerary().legs())
                        .allSatisfy(leg -> assertThat(leg.calls().stream()
                                        .map(call -> call.place().value()))
                                .doesNotContainSequence("AKL", "DST")
                                .doesNotContainSequence("HRS", "ALK")));
        revokeAll();
        assertThat(planning.plan(operator, toAlmaty).ways()).hasSize(open);
    }

    @Test
    void onlyOperatorsRestrictAndARevocationIsKept() {
        RestrictionView view = impose(new Restricted.Place(BETWEEN), Optional.empty(), Optional.empty());
        Viewer trader = people.user(Role.TRADER);
        assertThatThrownBy(() -> restrictions.revoke(trader, view.id())).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> restrictions.impose(trader, view.content())).isInstanceOf(Rejected.class);
        assertThat(restrictions.get(view.id()).isStanding()).isTrue();
        RestrictionView revoked = restrictions.revoke(operator, view.id());
        assertThat(revoked.revocation().orElseThrow().by()).isEqualTo(operator.name());
        assertThat(restrictions.revoke(people.user(Role.OPERATOR), view.id())).isEqualTo(revoked);
    }

    private static Restricted border(String one, String other) {
        return new Restricted.Border(new PlaceCode(one), new PlaceCode(other));
    }

    private RestrictionView impose(Restricted restricted, Optional<HsCode> commodity, Optional<Instant> until) {
        RestrictionView view = restrictions.impose(
                operator, new RestrictionDraft(restricted, commodity, Optional.empty(), clock.now(), until, "a test"));
        imposed.add(view);
        return view;
    }

    private void revokeAll() {
        imposed.forEach(view -> restrictions.revoke(operator, view.id()));
    }

    private Instant ready() {
        return clock.now().plus(Duration.ofDays(2));
    }

    private PlanQuery query() {
        return PlanQuery.of(FROM, TO, ready(), Optional.empty(), Mass.tonnes(5), 1);
    }

    private PlanQuery query(String hs) {
        return query().with(Demands.NONE.with(Cargo.GENERAL.of(new HsCode(hs), new CountryCode("CN"))));
    }

    private static List<String> rides(PlanAnswer answer) {
        return answer.ways().stream()
                .flatMap(way -> way.itinerary().rides().stream())
                .map(ItineraryLeg::departureId)
                .toList();
    }
}
