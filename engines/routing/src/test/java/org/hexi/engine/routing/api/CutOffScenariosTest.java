package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.routing.api.Sketch.LOAD;
import static org.hexi.engine.routing.api.Sketch.ask;
import static org.hexi.engine.routing.api.Sketch.at;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scenarios D: gates by class of cargo, and papers. */
class CutOffScenariosTest {
    private static final Dwell BRISK = Dwell.hours(2, 2);
    private static final Load GASES = LOAD.of(Cargo.GENERAL.with(Set.of(DangerClass.GASES)));
    private static final Load REEFER = LOAD.of(Cargo.GENERAL.refrigerated());

    private static Sketch daily() {
        return new Sketch()
                .service("DAILY", 6, "LZD", "ALA")
                .run("DAILY", "D1", "2026-03-01T12:00", "2026-03-04T12:00")
                .run("DAILY", "D2", "2026-03-02T12:00", "2026-03-05T12:00");
    }

    private static JourneyQuery question() {
        return ask("LZD", "ALA", "2026-03-01T00:00");
    }

    @Test
    void d01DangerousGoodsHaveAGateOfTheirOwn() {
        Sketch sketch = daily().terms("DAILY", terms -> terms.gate(CargoClass.DANGEROUS, 24));

        assertThat(sketch.keys(question())).containsExactly("DAILY/D1:LZD>ALA");
        assertThat(sketch.keys(question().with(GASES))).containsExactly("DAILY/D2:LZD>ALA");
    }

    @Test
    void d02OfSeveralClassesTheEarliestGateCounts() {
        Sketch sketch = daily().terms(
                        "DAILY", terms -> terms.gate(CargoClass.DANGEROUS, 24).gate(CargoClass.REFRIGERATED, 12));
        Load both = LOAD.of(Cargo.GENERAL.refrigerated().with(Set.of(DangerClass.GASES)));

        assertThat(sketch.keys(question().with(REEFER))).containsExactly("DAILY/D1:LZD>ALA");
        assertThat(sketch.keys(question().with(both))).containsExactly("DAILY/D2:LZD>ALA");
    }

    @Test
    void d03AGateOfAClassMayAlsoBeLater() {
        Sketch sketch = daily().terms("DAILY", terms -> terms.gate(CargoClass.REFRIGERATED, 2));
        JourneyQuery late = ask("LZD", "ALA", "2026-03-01T10:00");

        assertThat(sketch.keys(late)).containsExactly("DAILY/D2:LZD>ALA");
        assertThat(sketch.keys(late.with(REEFER))).containsExactly("DAILY/D1:LZD>ALA");
    }

    @Test
    void d04PapersThatAreLateMissTheDeparture() {
        Sketch sketch = daily().terms("DAILY", terms -> terms.paper(Document.CUSTOMS_RELEASE, 10));
        Load justInTime = LOAD.withDocument(Document.CUSTOMS_RELEASE, at("2026-03-01T02:00"));
        Load late = LOAD.withDocument(Document.CUSTOMS_RELEASE, at("2026-03-01T02:01"));

        assertThat(sketch.keys(question().with(justInTime))).containsExactly("DAILY/D1:LZD>ALA");
        assertThat(sketch.keys(question().with(late))).containsExactly("DAILY/D2:LZD>ALA");
    }

    @Test
    void d05PapersNobodyAsksForHoldNothingUp() {
        Sketch sketch = daily().terms("DAILY", terms -> terms.paper(Document.VERIFIED_GROSS_MASS, 10));
        Load other = LOAD.withDocument(Document.CUSTOMS_RELEASE, at("2026-03-20T00:00"));

        assertThat(sketch.keys(question().with(other))).containsExactly("DAILY/D1:LZD>ALA");
    }

    @Test
    void d06PapersAreAskedForAtLaterBoardingsAsWell() {
        Sketch sketch = new Sketch()
                .service("FIRST", 6, "LZD", "URC")
                .run("FIRST", "F1", "2026-03-01T12:00", "2026-03-03T00:00")
                .service("NEXT", 6, "URC", "ALA")
                .run("NEXT", "N1", "2026-03-04T12:00", "2026-03-06T00:00")
                .run("NEXT", "N2", "2026-03-07T12:00", "2026-03-09T00:00")
                .terms("NEXT", terms -> terms.paper(Document.CUSTOMS_RELEASE, 24))
                .change("URC", BRISK);
        Load load = LOAD.withDocument(Document.CUSTOMS_RELEASE, at("2026-03-05T00:00"));

        assertThat(sketch.keys(question().with(load))).containsExactly("FIRST/F1:LZD>URC NEXT/N2:URC>ALA");
    }

    @Test
    void d07WhoStaysAboardPassesNoGate() {
        Sketch sketch = new Sketch()
                .service("THROUGH", 0, "LZD", "URC", "ALA")
                .run("THROUGH", "T1", "2026-03-01T12:00", "2026-03-02T12:00/2026-03-02T13:00", "2026-03-03T12:00")
                .terms("THROUGH", terms -> terms.gate(CargoClass.DANGEROUS, 6).paper(Document.CUSTOMS_RELEASE, 2))
                .change("URC", BRISK);
        Load load = GASES.withDocument(Document.CUSTOMS_RELEASE, at("2026-03-01T10:00"));

        assertThat(sketch.keys(question().with(load))).containsExactly("THROUGH/T1:LZD>ALA");
    }

    @Test
    void d08NeitherGateOfAClassNorPapersAreDodgedByADummyLeg() {
        Sketch sketch = daily().terms(
                        "DAILY",
                        terms -> terms.gate(CargoClass.DANGEROUS, 10).paper(Document.DANGEROUS_GOODS_DECLARATION, 9))
                .service("LOOP", 0, "LZD", "XZH", "LZD")
                .run("LOOP", "L1", "2026-03-01T03:00", "2026-03-01T03:20", "2026-03-01T03:40")
                .road("LZD", "XZH", 1, "1", "1")
                .road("XZH", "LZD", 1, "1", "1")
                .change("LZD", new Dwell(1, 1))
                .change("XZH", new Dwell(1, 1));
        JourneyQuery late = ask("LZD", "ALA", "2026-03-01T02:01").with(GASES);
        Load undeclared = GASES.withDocument(Document.DANGEROUS_GOODS_DECLARATION, at("2026-03-01T03:01"));

        assertThat(sketch.keys(late)).containsExactly("DAILY/D2:LZD>ALA");
        assertThat(sketch.keys(question().with(undeclared))).containsExactly("DAILY/D2:LZD>ALA");
        assertThat(sketch.keys(question().with(GASES))).containsExactly("DAILY/D1:LZD>ALA");
    }

    @Test
    void d09ThroughTrainBeatsTheFasterOneWhoseGateForTheClassIsMissed() {
        Sketch sketch = new Sketch()
                .service("THROUGH", 6, "LZD", "ALA", "WAW")
                .run("THROUGH", "T1", "2026-03-01T12:00", "2026-03-04T12:00/2026-03-04T15:00", "2026-03-12T12:00")
                .service("FAST", 6, "ALA", "WAW")
                .run("FAST", "F1", "2026-03-05T06:00", "2026-03-09T06:00")
                .terms("FAST", terms -> terms.gate(CargoClass.REFRIGERATED, 24))
                .change("ALA", BRISK);
        JourneyQuery query = ask("LZD", "WAW", "2026-03-01T00:00");

        assertThat(sketch.keys(query.with(REEFER))).containsExactly("THROUGH/T1:LZD>WAW");
        assertThat(sketch.keys(query)).containsExactly("THROUGH/T1:LZD>ALA FAST/F1:ALA>WAW", "THROUGH/T1:LZD>WAW");
    }
}
