package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.routing.api.Sketch.LOAD;
import static org.hexi.engine.routing.api.Sketch.ask;
import static org.hexi.engine.routing.api.Sketch.at;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scenarios E: what terminals and services can handle, dangerous goods, unloading. */
class HandlingScenariosTest {
    private static final Dwell BRISK = Dwell.hours(2, 2);
    private static final Load REEFER = LOAD.of(Cargo.GENERAL.refrigerated());
    private static final Load GASES = LOAD.of(Cargo.GENERAL.with(Set.of(DangerClass.GASES)));
    private static final Capabilities UNPOWERED =
            new Capabilities(EnumSet.allOf(UnitType.class), false, EnumSet.allOf(DangerClass.class));
    private static final Capabilities HARMLESS = new Capabilities(EnumSet.allOf(UnitType.class), true, Set.of());

    /** Quick with a change at URC, slow without one. */
    private static Sketch changing() {
        return new Sketch()
                .service("FIRST", 6, "LZD", "URC")
                .run("FIRST", "F1", "2026-03-01T12:00", "2026-03-02T12:00")
                .service("NEXT", 6, "URC", "ALA")
                .run("NEXT", "N1", "2026-03-03T12:00", "2026-03-04T12:00")
                .price("NEXT", "URC", "ALA", "0", "0")
                .service("SLOW", 6, "LZD", "URC", "ALA")
                .run("SLOW", "S1", "2026-03-01T12:00", "2026-03-05T12:00", "2026-03-09T12:00")
                .change("URC", BRISK);
    }

    private static JourneyQuery question() {
        return ask("LZD", "ALA", "2026-03-01T00:00");
    }

    @Test
    void e01ReeferDoesNotChangeWhereThereIsNoPower() {
        Sketch sketch = changing().handling("URC", UNPOWERED);

        assertThat(sketch.keys(question())).containsExactly("FIRST/F1:LZD>URC NEXT/N1:URC>ALA");
        assertThat(sketch.keys(question().with(REEFER)))
                .as("to pass aboard is no handling")
                .containsExactly("SLOW/S1:LZD>ALA");
    }

    @Test
    void e02DangerousGoodsRideOnlyWhereTheyAreLetIn() {
        Sketch sketch = changing().terms("NEXT", terms -> terms.carries(HARMLESS));

        assertThat(sketch.keys(question().with(GASES))).containsExactly("SLOW/S1:LZD>ALA");
    }

    @Test
    void e03EveryClassOfDangerMustBeLetIn() {
        Capabilities gasesOnly = new Capabilities(EnumSet.allOf(UnitType.class), true, Set.of(DangerClass.GASES));
        Sketch sketch = changing().handling("URC", gasesOnly);
        Load more = LOAD.of(Cargo.GENERAL.with(Set.of(DangerClass.GASES, DangerClass.CORROSIVE)));

        assertThat(sketch.keys(question().with(GASES))).containsExactly("FIRST/F1:LZD>URC NEXT/N1:URC>ALA");
        assertThat(sketch.keys(question().with(more))).containsExactly("SLOW/S1:LZD>ALA");
    }

    @Test
    void e04UnitThatIsNotHandledAtTheDestinationFindsNothing() {
        Capabilities boxes = new Capabilities(Set.of(UnitType.CONTAINER_40), true, Set.of());
        Sketch sketch = changing().handling("ALA", boxes);
        Load parcel = LOAD.of(Cargo.in(UnitType.PARCEL));

        assertThat(sketch.keys(question())).hasSize(1);
        assertThat(sketch.plan(question().with(parcel)).whyEmpty())
                .contains(new NoJourney.Excluded(Demand.HANDLING, at("2026-03-04T12:00")));
    }

    @Test
    void e05BothStationsOfABorderMustHandleTheLoad() {
        Sketch sketch = new Sketch()
                .service("WEST", 6, "LZD", "AKL")
                .run("WEST", "W1", "2026-03-01T12:00", "2026-03-04T12:00")
                .service("BROAD", 6, "DST", "ALA")
                .run("BROAD", "B1", "2026-03-06T18:00", "2026-03-08T00:00")
                .border("AKL", "DST", Dwell.hours(24, 72))
                .handling("DST", UNPOWERED);

        assertThat(sketch.keys(question())).hasSize(1);
        assertThat(sketch.keys(question().with(REEFER))).isEmpty();
    }

    @Test
    void e06RoadsEndWhereTheLoadIsHandledAsWell() {
        Sketch sketch = new Sketch().road("LZD", "URC", 20, "400", "900").handling("URC", HARMLESS);
        JourneyQuery query = ask("LZD", "URC", "2026-03-01T00:00");

        assertThat(sketch.keys(query)).hasSize(1);
        assertThat(sketch.keys(query.with(GASES))).isEmpty();
    }

    @Test
    void e07DwellBeginsWhenTheGoodsAreOff() {
        Sketch sketch = new Sketch()
                .service("FIRST", 0, "LZD", "URC")
                .run("FIRST", "F1", "2026-03-01T12:00", "2026-03-02T10:00")
                .terms("FIRST", terms -> terms.unloading(3))
                .service("NEXT", 0, "URC", "ALA")
                .run("NEXT", "MISSED", "2026-03-02T14:59", "2026-03-03T08:00")
                .run("NEXT", "CAUGHT", "2026-03-02T15:00", "2026-03-03T09:00")
                .change("URC", BRISK);

        Journey journey = sketch.plan(question()).journeys().getFirst();

        assertThat(journey.key()).isEqualTo("FIRST/F1:LZD>URC NEXT/CAUGHT:URC>ALA");
        assertThat(journey.legs().getFirst().arrivalMinute()).isEqualTo(at("2026-03-02T10:00"));
        assertThat(journey.legs().getFirst().unloadedMinute()).isEqualTo(at("2026-03-02T13:00"));
    }

    @Test
    void e08ReleaseAndDeadlineCountFromTheEndOfUnloading() {
        Sketch sketch = new Sketch()
                .service("MAIN", 6, "LZD", "ALA")
                .run("MAIN", "M1", "2026-03-01T12:00", "2026-03-04T12:00")
                .terms("MAIN", terms -> terms.unloading(4))
                .release("ALA", BRISK);

        assertThat(sketch.plan(question()).journeys())
                .extracting(journey -> journey.criteria().arrivalMinute())
                .containsExactly(at("2026-03-04T18:00"));
        assertThat(sketch.keys(question().withLatest(at("2026-03-04T18:00")))).hasSize(1);
        assertThat(sketch.keys(question().withLatest(at("2026-03-04T17:59")))).isEmpty();
    }

    @Test
    void e09SlowUnloadingLetsTheLaterTrainWin() {
        Sketch sketch = new Sketch()
                .service("EARLY", 0, "LZD", "ALA")
                .run("EARLY", "E1", "2026-03-01T12:00", "2026-03-04T12:00")
                .terms("EARLY", terms -> terms.unloading(12))
                .service("LATE", 0, "LZD", "ALA")
                .run("LATE", "L1", "2026-03-01T12:00", "2026-03-04T18:00");

        assertThat(sketch.keys(question())).containsExactly("LATE/L1:LZD>ALA");
    }
}
