package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hexi.engine.routing.api.Sketch.ask;

import java.math.BigDecimal;
import java.util.Collections;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.junit.jupiter.api.Test;

/** Scenarios G: limits, bans, requirements and room. */
class ConditionScenariosTest {
    private static final Dwell BRISK = Dwell.hours(2, 2);
    private static final Passage TRANSIT = new Passage.Territory(new CountryCode("KZ"));

    /** Quick, dear and dirty by air and road; slow, cheap and clean by rail; slower still by sea. */
    private static Sketch threeWays() {
        return new Sketch()
                .service("AIR", 6, "LZD", "HAM")
                .run("AIR", "A1", "2026-03-02T00:00", "2026-03-02T12:00")
                .price("AIR", "LZD", "HAM", "900", "9000")
                .terms("AIR", terms -> terms.moves(Mode.AIR).by("wings"))
                .service("RAIL", 6, "LZD", "ALA", "HAM")
                .run("RAIL", "R1", "2026-03-02T00:00", "2026-03-06T00:00/2026-03-07T00:00", "2026-03-18T00:00")
                .price("RAIL", "LZD", "HAM", "300", "600")
                .terms("RAIL", terms -> terms.by("silk").passes(0, TRANSIT))
                .service("TO PORT", 6, "LZD", "SHA")
                .run("TO PORT", "P1", "2026-03-02T00:00", "2026-03-05T00:00")
                .price("TO PORT", "LZD", "SHA", "50", "200")
                .terms("TO PORT", terms -> terms.by("silk"))
                .service("SEA", 24, "SHA", "HAM")
                .run("SEA", "S1", "2026-03-08T00:00", "2026-04-10T00:00")
                .price("SEA", "SHA", "HAM", "100", "300")
                .terms("SEA", terms -> terms.moves(Mode.SEA).by("waves"))
                .change("SHA", BRISK);
    }

    private static final String AIR = "AIR/A1:LZD>HAM";
    private static final String RAIL = "RAIL/R1:LZD>HAM";
    private static final String SEA = "TO PORT/P1:LZD>SHA SEA/S1:SHA>HAM";

    private static JourneyQuery question() {
        return ask("LZD", "HAM", "2026-03-01T00:00");
    }

    private static JourneyQuery without(Ban... bans) {
        return question().with(Conditions.without(bans));
    }

    private static JourneyQuery requiring(Requirement... requirements) {
        return question().with(Conditions.requiring(requirements));
    }

    @Test
    void g01WithoutConditionsAllThreeWaysAreShown() {
        assertThat(threeWays().keys(question())).containsExactly(AIR, RAIL, SEA);
    }

    @Test
    void g02CarbonBudgetIsHard() {
        JourneyQuery query = question().with(Limits.NONE.withMostCo2e(new BigDecimal("600")));

        assertThat(threeWays().keys(query)).as("exactly used up is kept").containsExactly(RAIL, SEA);
        assertThat(threeWays().keys(query.with(Limits.NONE.withMostCo2e(new BigDecimal("599.99")))))
                .containsExactly(SEA);
    }

    @Test
    void g03MostCostIsHard() {
        JourneyQuery query = question().with(Limits.NONE.withMostCost(new BigDecimal("299")));

        assertThat(threeWays().keys(query)).containsExactly(SEA);
        assertThat(threeWays().keys(query.with(Limits.NONE.withMostCost(BigDecimal.ZERO))))
                .isEmpty();
    }

    @Test
    void g04DearWayToAPlaceHidesNoCheapOneThatKeepsTheLimit() {
        Sketch sketch = new Sketch()
                .service("QUICK", 0, "LZD", "URC")
                .run("QUICK", "Q1", "2026-03-01T12:00", "2026-03-01T20:00")
                .price("QUICK", "LZD", "URC", "500", "100")
                .service("CHEAP", 0, "LZD", "URC")
                .run("CHEAP", "C1", "2026-03-01T12:00", "2026-03-03T12:00")
                .service("NEXT", 0, "URC", "ALA")
                .run("NEXT", "N1", "2026-03-04T12:00", "2026-03-05T12:00")
                .change("URC", BRISK);
        JourneyQuery query =
                ask("LZD", "ALA", "2026-03-01T00:00").with(Limits.NONE.withMostCost(new BigDecimal("200")));

        assertThat(sketch.keys(query)).containsExactly("CHEAP/C1:LZD>URC NEXT/N1:URC>ALA");
    }

    @Test
    void g05BannedModeCarriesNothing() {
        assertThat(threeWays().keys(without(new Ban.Mover(Mode.AIR)))).containsExactly(RAIL, SEA);
    }

    @Test
    void g06BannedCarrierCarriesNothing() {
        assertThat(threeWays().keys(without(new Ban.Carrier("silk")))).containsExactly(AIR);
    }

    @Test
    void g07BannedPlaceIsNotEvenPassedAboard() {
        assertThat(threeWays().keys(without(new Ban.At(new PlaceCode("ALA"))))).containsExactly(AIR, SEA);
        assertThat(threeWays().keys(without(new Ban.At(new PlaceCode("SHA"))))).containsExactly(AIR, RAIL);
    }

    @Test
    void g08BannedPassageIsNotPassed() {
        assertThat(threeWays().keys(without(new Ban.Through(TRANSIT)))).containsExactly(AIR, SEA);
    }

    @Test
    void g09BannedBorderIsCrossedNeitherOnFootNorAboard() {
        PlaceCode akl = new PlaceCode("AKL");
        Sketch sketch = new Sketch()
                .service("WEST", 6, "LZD", "AKL")
                .run("WEST", "W1", "2026-03-01T12:00", "2026-03-04T12:00")
                .service("BROAD", 6, "DST", "ALA")
                .run("BROAD", "B1", "2026-03-06T18:00", "2026-03-08T00:00")
                .border("AKL", "DST", BRISK)
                .service("THROUGH", 6, "LZD", "ALA")
                .run("THROUGH", "T1", "2026-03-01T12:00", "2026-03-05T00:00")
                .crossing("THROUGH", 0, "DST", "AKL", 36, BRISK);
        JourneyQuery query = ask("LZD", "ALA", "2026-03-01T00:00");

        assertThat(sketch.keys(query)).containsExactly("THROUGH/T1:LZD>ALA");
        assertThat(sketch.keys(
                        query.with(Conditions.without(new Ban.Through(new Passage.Border(akl, new PlaceCode("DST")))))))
                .isEmpty();
        assertThat(sketch.keys(query.with(Conditions.requiring(new Requirement.Via(akl)))))
                .as("a station of a crossing is no stop")
                .containsExactly("WEST/W1:LZD>AKL BROAD/B1:DST>ALA");
    }

    @Test
    void g10RequiredPlaceReachedAboardCounts() {
        assertThat(threeWays().keys(requiring(new Requirement.Via(new PlaceCode("ALA")))))
                .containsExactly(RAIL);
    }

    @Test
    void g11RequiredModeAndCarrierNeedOneLegEach() {
        assertThat(threeWays().keys(requiring(new Requirement.Moved(Mode.SEA)))).containsExactly(SEA);
        assertThat(threeWays().keys(requiring(new Requirement.CarriedBy("silk"))))
                .containsExactly(RAIL, SEA);
        assertThat(threeWays().keys(requiring(new Requirement.CarriedBy("wings"), new Requirement.Moved(Mode.RAIL))))
                .isEmpty();
    }

    @Test
    void g12ArrivalThatMetNoRequirementHidesNoneThatDid() {
        Sketch sketch = new Sketch()
                .service("COMMON", 0, "LZD", "URC")
                .run("COMMON", "P1", "2026-03-01T12:00", "2026-03-02T12:00")
                .price("COMMON", "LZD", "URC", "1", "1")
                .service("SILK", 0, "LZD", "URC")
                .run("SILK", "A1", "2026-03-01T12:00", "2026-03-03T12:00")
                .terms("SILK", terms -> terms.by("silk"))
                .service("NEXT", 0, "URC", "ALA")
                .run("NEXT", "N1", "2026-03-04T12:00", "2026-03-05T12:00")
                .change("URC", BRISK);
        JourneyQuery query = ask("LZD", "ALA", "2026-03-01T00:00");

        assertThat(sketch.keys(query)).containsExactly("COMMON/P1:LZD>URC NEXT/N1:URC>ALA");
        assertThat(sketch.keys(query.with(Conditions.requiring(new Requirement.CarriedBy("silk")))))
                .containsExactly("SILK/A1:LZD>URC NEXT/N1:URC>ALA");
    }

    @Test
    void g13RequiredPlaceBeyondTheDestinationIsVisitedAndLeftAgain() {
        Sketch sketch = new Sketch()
                .service("LINE", 0, "LZD", "ALA", "TAS")
                .run("LINE", "L1", "2026-03-01T12:00", "2026-03-04T12:00", "2026-03-05T12:00")
                .service("BACK", 0, "TAS", "ALA")
                .run("BACK", "B1", "2026-03-06T12:00", "2026-03-07T12:00")
                .change("TAS", BRISK);
        JourneyQuery query = ask("LZD", "ALA", "2026-03-01T00:00");

        assertThat(sketch.keys(query.with(Conditions.requiring(new Requirement.Via(new PlaceCode("TAS"))))))
                .containsExactly("LINE/L1:LZD>TAS BACK/B1:TAS>ALA");
    }

    @Test
    void g14RoadLegsAreOfModeRoad() {
        Sketch sketch = new Sketch()
                .road("LZD", "URC", 20, "900", "900")
                .service("RAIL", 6, "LZD", "URC")
                .run("RAIL", "R1", "2026-03-01T12:00", "2026-03-02T12:00");
        JourneyQuery query = ask("LZD", "URC", "2026-03-01T00:00");

        assertThat(sketch.keys(query.with(Conditions.without(new Ban.Mover(Mode.ROAD)))))
                .containsExactly("RAIL/R1:LZD>URC");
        assertThat(sketch.keys(query.with(Conditions.requiring(new Requirement.Moved(Mode.ROAD)))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("road@");
    }

    @Test
    void g15MoreRequirementsThanTheSearchBearsAreRefused() {
        Requirement[] many = Collections.nCopies(
                        Conditions.MOST_REQUIREMENTS + 1, (Requirement) new Requirement.Moved(Mode.RAIL))
                .toArray(Requirement[]::new);

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Conditions.requiring(many));
    }

    @Test
    void g16RoomIsLeftOnTheSectionsThatAreNotFull() {
        Sketch sketch = new Sketch()
                .service("LINE", 0, "LZD", "URC", "ALA")
                .run("LINE", "L1", "2026-03-01T12:00", "2026-03-02T12:00", "2026-03-04T12:00")
                .run("LINE", "L2", "2026-03-03T12:00", "2026-03-04T12:00", "2026-03-06T12:00")
                .service("FEEDER", 0, "LZD", "URC")
                .run("FEEDER", "F1", "2026-03-01T06:00", "2026-03-02T06:00")
                .change("URC", BRISK);
        DepartureFilter firstSectionOfL1HasOneTeu = (service, departure, from, to, load) ->
                !departure.id().equals("L1") || from > 0 || load.teu().compareTo(BigDecimal.ONE) <= 0;
        JourneyQuery query = ask("LZD", "ALA", "2026-03-01T00:00");
        Load small = new Load(query.load().mass(), BigDecimal.ONE);

        assertThat(sketch.plan(query, firstSectionOfL1HasOneTeu).journeys())
                .extracting(Journey::key)
                .containsExactly("FEEDER/F1:LZD>URC LINE/L1:URC>ALA", "LINE/L2:LZD>ALA");
        assertThat(sketch.plan(query.with(small), firstSectionOfL1HasOneTeu).journeys())
                .extracting(Journey::key)
                .containsExactly("LINE/L1:LZD>ALA");
    }

    @Test
    void g17BannedPassIsNotDrivenEither() {
        Passage pass = new Passage.Narrows("pass");
        Sketch sketch = new Sketch().road("LZD", "URC", 10, "100", "100", pass).road("LZD", "URC", 20, "200", "200");
        JourneyQuery query = ask("LZD", "URC", "2026-03-01T00:00");

        assertThat(sketch.plan(query).journeys())
                .extracting(journey -> journey.units().arrival())
                .containsExactly(10 * 60L);
        assertThat(sketch.plan(query.with(Conditions.without(new Ban.Through(pass))))
                        .journeys())
                .extracting(journey -> journey.units().arrival())
                .containsExactly(20 * 60L);
    }
}
