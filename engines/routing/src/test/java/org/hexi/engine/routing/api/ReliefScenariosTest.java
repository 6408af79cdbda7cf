package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.routing.api.Sketch.LOAD;
import static org.hexi.engine.routing.api.Sketch.ask;
import static org.hexi.engine.routing.api.Sketch.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.junit.jupiter.api.Test;

/** Scenarios K: why there is no journey, and what it would take. */
class ReliefScenariosTest {
    private static final Passage PASS = new Passage.Narrows("pass");
    private static final long ARRIVAL = at("2026-03-04T12:00");

    private static Sketch one() {
        return new Sketch()
                .service("ONE", 6, "LZD", "ALA")
                .run("ONE", "O1", "2026-03-01T12:00", "2026-03-04T12:00")
                .terms("ONE", terms -> terms.by("silk").passes(0, PASS));
    }

    private static JourneyQuery question() {
        return ask("LZD", "ALA", "2026-03-01T00:00");
    }

    private static void excluded(Demand demand, Sketch sketch, JourneyQuery query) {
        assertThat(sketch.plan(query).whyEmpty()).contains(new NoJourney.Excluded(demand, ARRIVAL));
        assertThat(sketch.reliefs(query, DepartureFilter.OPEN))
                .extracting(Relief::demand)
                .containsExactly(demand);
    }

    @Test
    void k01LimitsThatExcludeAreNamed() {
        excluded(Demand.CARBON_BUDGET, one(), question().with(Limits.NONE.withMostCo2e(BigDecimal.TEN)));
        excluded(Demand.MOST_COST, one(), question().with(Limits.NONE.withMostCost(BigDecimal.TEN)));
    }

    @Test
    void k02ConditionsThatExcludeAreNamed() {
        excluded(Demand.BANS, one(), question().with(Conditions.without(new Ban.Mover(Mode.RAIL))));
        excluded(
                Demand.REQUIREMENTS,
                one(),
                question().with(Conditions.requiring(new Requirement.CarriedBy("someone else"))));
    }

    @Test
    void k03CargoAndPapersThatExcludeAreNamed() {
        excluded(
                Demand.PAPERS,
                one().terms("ONE", terms -> terms.paper(Document.CUSTOMS_RELEASE, 6)),
                question().with(LOAD.withDocument(Document.CUSTOMS_RELEASE, at("2026-03-01T09:00"))));
        excluded(
                Demand.HANDLING,
                one().terms(
                                "ONE",
                                terms -> terms.carries(
                                        new Capabilities(Set.of(UnitType.CONTAINER_40), false, Set.of()))),
                question().with(LOAD.of(Cargo.GENERAL.refrigerated())));
    }

    @Test
    void k04WhatTheWorldForbidsIsNamed() {
        excluded(Demand.CLOSURES, one().shut(PASS, "2026-03-01T00:00"), question());
        excluded(
                Demand.EMBARGOES,
                one().embargo(new Embargo("all", Optional.empty(), Optional.empty(), new Ban.Through(PASS))),
                question());
    }

    @Test
    void k05FullDeparturesAndDeadlinesHaveReasonsOfTheirOwn() {
        DepartureFilter full = (service, departure, from, to, load) -> false;
        JourneyQuery early = question().withLatest(at("2026-03-04T00:00"));

        assertThat(one().plan(question(), full).whyEmpty()).contains(new NoJourney.DeparturesClosed(ARRIVAL));
        assertThat(one().reliefs(question(), full)).extracting(Relief::demand).containsExactly(Demand.ROOM);
        assertThat(one().plan(early).whyEmpty())
                .contains(new NoJourney.DeadlineImpossible(at("2026-03-04T00:00"), ARRIVAL));
        assertThat(one().reliefs(early, DepartureFilter.OPEN))
                .extracting(Relief::demand)
                .containsExactly(Demand.LATEST_ARRIVAL);
    }

    @Test
    void k06WhereTwoDemandsExcludeTogetherTheLastOneIsNamedAndNoneAloneRelieves() {
        JourneyQuery query = question()
                .with(Limits.NONE.withMostCo2e(BigDecimal.TEN))
                .with(Conditions.without(new Ban.Carrier("silk")));

        assertThat(one().plan(query).whyEmpty()).contains(new NoJourney.Excluded(Demand.BANS, ARRIVAL));
        assertThat(one().reliefs(query, DepartureFilter.OPEN)).isEmpty();
    }

    @Test
    void k07DemandsThatKeepNothingAwayAreNotTheReason() {
        JourneyQuery query = ask("ALA", "LZD", "2026-03-01T00:00")
                .with(Limits.NONE.withMostCo2e(BigDecimal.TEN))
                .with(Conditions.without(new Ban.Mover(Mode.SEA)));

        assertThat(one().plan(query).whyEmpty())
                .contains(new NoJourney.Unreachable(new PlaceCode("ALA"), new PlaceCode("LZD")));
        assertThat(one().reliefs(query, DepartureFilter.OPEN)).isEmpty();
    }

    @Test
    void k08WhatItWouldTakeIsAskedOfAFrontThatIsNotEmptyAsWell() {
        Sketch sketch = one().service("CLEAN", 6, "LZD", "ALA")
                .run("CLEAN", "C1", "2026-03-01T12:00", "2026-03-06T12:00")
                .price("CLEAN", "LZD", "ALA", "150", "20");
        JourneyQuery query = question().with(Limits.NONE.withMostCo2e(new BigDecimal("50")));

        List<Relief> reliefs = sketch.reliefs(query, DepartureFilter.OPEN);

        assertThat(sketch.keys(query)).containsExactly("CLEAN/C1:LZD>ALA");
        assertThat(reliefs).extracting(Relief::demand).containsExactly(Demand.CARBON_BUDGET);
        assertThat(reliefs.getFirst().gained()).extracting(Journey::key).containsExactly("ONE/O1:LZD>ALA");
    }

    @Test
    void k09ReliefNamesNoJourneyThatWouldBeBeatenAnyway() {
        Sketch sketch = one().service("WORSE", 6, "LZD", "ALA")
                .run("WORSE", "W1", "2026-03-01T12:00", "2026-03-06T12:00")
                .terms("WORSE", terms -> terms.by("rust"));
        JourneyQuery query = question().with(Conditions.without(new Ban.Carrier("rust")));

        assertThat(sketch.reliefs(query, DepartureFilter.OPEN)).isEmpty();
    }

    @Test
    void k10JourneyThatOnlyLooksSaferWithoutTheDeadlineIsNoRelief() {
        Sketch sketch = one().release("ALA", Dwell.hours(12, 30));
        JourneyQuery query = question().withLatest(at("2026-03-05T12:00"));

        assertThat(sketch.plan(query).journeys().getFirst().units().risk()).isPositive();
        assertThat(sketch.reliefs(query, DepartureFilter.OPEN)).isEmpty();
    }
}
