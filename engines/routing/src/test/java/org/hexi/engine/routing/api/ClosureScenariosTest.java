package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hexi.engine.routing.api.Sketch.LOAD;
import static org.hexi.engine.routing.api.Sketch.ask;
import static org.hexi.engine.routing.api.Sketch.at;

import java.util.Optional;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.spi.Closure;
import org.junit.jupiter.api.Test;

/** Scenarios F: shut borders, straits and passes, and embargoes. */
class ClosureScenariosTest {
    private static final Dwell BRISK = Dwell.hours(2, 2);
    private static final Passage BORDER = new Passage.Border(new PlaceCode("DST"), new PlaceCode("AKL"));
    private static final Passage SUEZ = new Passage.Narrows("suez");
    private static final Passage PASS = new Passage.Narrows("pass");
    private static final HsCode BATTERIES = new HsCode("850760");
    private static final CountryCode CHINA = new CountryCode("CN");

    private static Sketch overTheBorder() {
        return new Sketch()
                .service("WEST", 6, "LZD", "AKL")
                .run("WEST", "W1", "2026-03-01T12:00", "2026-03-04T12:00")
                .service("BROAD", 6, "DST", "ALA")
                .run("BROAD", "B1", "2026-03-06T18:00", "2026-03-08T00:00")
                .run("BROAD", "B2", "2026-03-09T18:00", "2026-03-11T00:00")
                .border("AKL", "DST", Dwell.hours(24, 24));
    }

    private static Sketch toHamburg() {
        return new Sketch()
                .service("CANAL", 24, "SHA", "HAM")
                .run("CANAL", "C1", "2026-03-02T00:00", "2026-04-05T00:00")
                .run("CANAL", "C2", "2026-03-09T00:00", "2026-04-12T00:00")
                .terms("CANAL", terms -> terms.moves(Mode.SEA).passes(0, SUEZ))
                .service("CAPE", 24, "SHA", "HAM")
                .run("CAPE", "A1", "2026-03-02T00:00", "2026-04-17T00:00")
                .terms("CAPE", terms -> terms.moves(Mode.SEA))
                .price("CAPE", "SHA", "HAM", "150", "130");
    }

    private static JourneyQuery question() {
        return ask("LZD", "ALA", "2026-03-01T00:00");
    }

    private static JourneyQuery toSea() {
        return ask("SHA", "HAM", "2026-03-01T00:00");
    }

    @Test
    void f01GoodsWaitAtAShutBorderUntilItOpens() {
        Sketch sketch = overTheBorder().shut(BORDER, "2026-03-03T00:00", "2026-03-07T00:00");

        Journey journey = sketch.plan(question()).journeys().getFirst();
        Connection change = journey.legs().getLast().connection().orElseThrow();

        assertThat(overTheBorder().keys(question())).containsExactly("WEST/W1:LZD>AKL BROAD/B1:DST>ALA");
        assertThat(journey.key()).isEqualTo("WEST/W1:LZD>AKL BROAD/B2:DST>ALA");
        assertThat(change.waitingMinutes()).isEqualTo(60 * 60);
        assertThat(change.availableMinutes()).isEqualTo(60 * 60);
    }

    @Test
    void f02BorderThatShutsDuringTheDwellHoldsTheGoodsAsWell() {
        Sketch sketch = overTheBorder().shut(BORDER, "2026-03-05T12:00", "2026-03-05T18:00");

        assertThat(sketch.keys(question())).containsExactly("WEST/W1:LZD>AKL BROAD/B2:DST>ALA");
    }

    @Test
    void f03BorderThatOpensBeforeOrShutsAfterwardsDoesNotMatter() {
        Sketch sketch = overTheBorder()
                .shut(BORDER, "2026-03-02T00:00", "2026-03-04T12:00")
                .shut(BORDER, "2026-03-05T12:01", "2026-03-30T00:00");

        assertThat(sketch.keys(question())).containsExactly("WEST/W1:LZD>AKL BROAD/B1:DST>ALA");
    }

    @Test
    void f04ClosuresThatFollowEachOtherAddUp() {
        Sketch sketch = overTheBorder()
                .shut(BORDER, "2026-03-05T18:00", "2026-03-07T00:00")
                .shut(BORDER, "2026-03-04T00:00", "2026-03-05T00:00");

        assertThat(sketch.plan(question())
                        .journeys()
                        .getFirst()
                        .legs()
                        .getLast()
                        .connection())
                .get()
                .extracting(Connection::waitingMinutes)
                .isEqualTo(60 * 60L);
    }

    @Test
    void f05WhenSuezIsShutTheShipGoesRoundTheCape() {
        assertThat(toHamburg().keys(toSea())).containsExactly("CANAL/C1:SHA>HAM");
        assertThat(toHamburg().shut(SUEZ, "2026-03-01T00:00").keys(toSea())).containsExactly("CAPE/A1:SHA>HAM");
    }

    @Test
    void f06ShipThatIsOnlyThereWhenSuezIsOpenAgainGoesThrough() {
        Sketch sketch = toHamburg().shut(SUEZ, "2026-03-01T00:00", "2026-03-09T00:00");

        assertThat(sketch.keys(toSea())).containsExactly("CANAL/C2:SHA>HAM");
    }

    @Test
    void f07ThroughTrainDoesNotRunOverAShutBorderButRunsUpToIt() {
        Sketch sketch = new Sketch()
                .service("THROUGH", 6, "LZD", "URC", "ALA")
                .run("THROUGH", "T1", "2026-03-01T12:00", "2026-03-02T12:00", "2026-03-06T12:00")
                .crossing("THROUGH", 1, "AKL", "DST", 36, BRISK)
                .shut(BORDER, "2026-03-06T12:00", "2026-03-06T13:00");

        assertThat(sketch.keys(question())).isEmpty();
        assertThat(sketch.keys(ask("LZD", "URC", "2026-03-01T00:00"))).containsExactly("THROUGH/T1:LZD>URC");
    }

    @Test
    void f08LorryLeavesWhenThePassOpens() {
        Sketch sketch = new Sketch()
                .road("LZD", "URC", 10, "100", "100", PASS)
                .road("LZD", "URC", 40, "90", "150")
                .shut(PASS, "2026-03-01T05:00", "2026-03-02T00:00");
        JourneyQuery query = ask("LZD", "URC", "2026-03-01T00:00");

        assertThat(sketch.plan(query).journeys())
                .extracting(journey -> journey.criteria().arrivalMinute())
                .containsExactly(at("2026-03-02T10:00"), at("2026-03-02T16:00"));
        assertThat(sketch.keys(query.withReady(at("2026-02-28T18:59"))))
                .as("through before it shuts, and cheaper by the long way")
                .containsExactly(
                        "road@" + at("2026-02-28T18:59") + ":LZD>URC", "road@" + at("2026-02-28T18:59") + ":LZD>URC");
    }

    @Test
    void f09LorryThatWaitsPastTheHorizonIsNoAnswer() {
        Sketch sketch = new Sketch().road("LZD", "URC", 10, "100", "100", PASS).shut(PASS, "2026-03-01T05:00");

        assertThat(sketch.plan(ask("LZD", "URC", "2026-03-01T00:00")).whyEmpty())
                .contains(new NoJourney.Excluded(Demand.CLOSURES, at("2026-03-01T10:00")));
    }

    @Test
    void f10GoodsThatWaitForEverDoNotTravel() {
        Sketch sketch = overTheBorder().shut(BORDER, "2026-03-03T00:00");

        assertThat(sketch.plan(question()).whyEmpty())
                .contains(new NoJourney.Excluded(Demand.CLOSURES, at("2026-03-08T00:00")));
    }

    @Test
    void f11ClosureEndsAfterItBegins() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Closure(SUEZ, 5, 5));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Closure(SUEZ, 5, Long.MAX_VALUE));
    }

    @Test
    void f12EmbargoKeepsGoodsOfItsKindAwayAndThoseOfUnknownKind() {
        Sketch sketch = toHamburg()
                .embargo(new Embargo(
                        "batteries", Optional.of(new HsCode("85")), Optional.empty(), new Ban.Through(SUEZ)));
        Load batteries = LOAD.of(Cargo.GENERAL.of(BATTERIES, CHINA));
        Load tea = LOAD.of(Cargo.GENERAL.of(new HsCode("0902"), CHINA));

        assertThat(sketch.keys(toSea().with(batteries))).containsExactly("CAPE/A1:SHA>HAM");
        assertThat(sketch.keys(toSea())).as("what is not known is not free").containsExactly("CAPE/A1:SHA>HAM");
        assertThat(sketch.keys(toSea().with(tea))).containsExactly("CANAL/C1:SHA>HAM");
    }

    @Test
    void f13EmbargoAsksForKindAndOriginTogether() {
        Sketch sketch = toHamburg()
                .embargo(new Embargo(
                        "batteries of an origin",
                        Optional.of(new HsCode("8507")),
                        Optional.of(new CountryCode("KZ")),
                        new Ban.Carrier("")));
        Load fromChina = LOAD.of(Cargo.GENERAL.of(BATTERIES, CHINA));
        Load fromKazakhstan = LOAD.of(Cargo.GENERAL.of(BATTERIES, new CountryCode("KZ")));

        assertThat(sketch.keys(toSea().with(fromChina))).containsExactly("CANAL/C1:SHA>HAM");
        assertThat(sketch.plan(toSea().with(fromKazakhstan)).whyEmpty())
                .contains(new NoJourney.Excluded(Demand.EMBARGOES, at("2026-04-05T00:00")));
    }

    @Test
    void f14EmbargoOnATerritorySendsTheGoodsRound() {
        Passage territory = new Passage.Territory(new CountryCode("KZ"));
        Sketch sketch = new Sketch()
                .service("LAND", 6, "LZD", "HAM")
                .run("LAND", "L1", "2026-03-01T12:00", "2026-03-17T12:00")
                .terms("LAND", terms -> terms.passes(0, territory))
                .service("RAIL", 6, "LZD", "SHA")
                .run("RAIL", "R1", "2026-03-01T12:00", "2026-03-05T00:00")
                .service("SHIP", 24, "SHA", "HAM")
                .run("SHIP", "S1", "2026-03-08T00:00", "2026-04-12T00:00")
                .change("SHA", BRISK)
                .embargo(new Embargo("transit", Optional.empty(), Optional.empty(), new Ban.Through(territory)));

        assertThat(sketch.keys(ask("LZD", "HAM", "2026-03-01T00:00")))
                .containsExactly("RAIL/R1:LZD>SHA SHIP/S1:SHA>HAM");
    }
}
