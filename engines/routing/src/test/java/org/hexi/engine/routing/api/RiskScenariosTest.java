package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hexi.engine.routing.api.Sketch.ask;
import static org.hexi.engine.routing.api.Sketch.at;

import org.junit.jupiter.api.Test;

/** Scenarios B: dwell, borders, gauge changes and deadlines. */
class RiskScenariosTest {
    private static final Dwell BORDER = Dwell.hours(24, 72);

    private static Sketch overTheBorder() {
        return new Sketch()
                .service("WEST", 6, "LZD", "AKL")
                .run("WEST", "W1", "2026-03-01T12:00", "2026-03-04T12:00")
                .service("BROAD", 6, "DST", "ALA")
                .run("BROAD", "B1", "2026-03-06T18:00", "2026-03-08T00:00")
                .run("BROAD", "B2", "2026-03-09T18:00", "2026-03-11T00:00")
                .border("AKL", "DST", BORDER);
    }

    @Test
    void b01BorderPairIsOneGaugeChangeDrawnOnce() {
        Journey journey = overTheBorder()
                .plan(ask("LZD", "ALA", "2026-03-01T00:00"))
                .journeys()
                .getFirst();

        Connection change = journey.legs().getLast().connection().orElseThrow();
        assertThat(change.kind()).isEqualTo(TransferKind.GAUGE_CHANGE);
        assertThat(change.from().value() + change.to().value()).isEqualTo("AKLDST");
        assertThat(change.availableMinutes()).isEqualTo(48 * 60);
        assertThat(change.slackMinutes()).isEqualTo(24 * 60);
        assertThat(change.probability()).isEqualTo(BORDER.probabilityWithin(48 * 60));
        assertThat(journey.criteria().probability()).isCloseTo(change.probability(), within(1e-6));
    }

    @Test
    void b02LaterDepartureStaysOnTheFrontBecauseItIsSafer() {
        Front front = overTheBorder().plan(ask("LZD", "ALA", "2026-03-01T00:00"));

        assertThat(front.journeys())
                .extracting(Journey::key)
                .containsExactly("WEST/W1:LZD>AKL BROAD/B1:DST>ALA", "WEST/W1:LZD>AKL BROAD/B2:DST>ALA");
        assertThat(front.journeys().getFirst().units().risk())
                .isGreaterThan(front.journeys().getLast().units().risk());
    }

    @Test
    void b03RiskOfAConnectionIsItsRoundedLogarithm() {
        Journey journey = overTheBorder()
                .plan(ask("LZD", "ALA", "2026-03-01T00:00"))
                .journeys()
                .getFirst();

        double probability = BORDER.probabilityWithin(48 * 60);
        assertThat(journey.units().risk()).isEqualTo(Math.round(-Math.log(probability) * 1000));
        assertThat(journey.criteria().riskMicros()).isEqualTo(Math.round(-Math.log(probability) * 1e6));
    }

    @Test
    void b04ThroughTrainCarriesTheRiskOfItsAllowance() {
        Sketch sketch = new Sketch()
                .service("THROUGH", 6, "LZD", "URC", "ALA", "WAW")
                .run("THROUGH", "T1", "2026-03-01T12:00", "2026-03-02T12:00", "2026-03-06T12:00", "2026-03-12T12:00")
                .crossing("THROUGH", 1, "AKL", "DST", 36, BORDER);

        Journey over =
                sketch.plan(ask("LZD", "WAW", "2026-03-01T00:00")).journeys().getFirst();
        Journey before =
                sketch.plan(ask("LZD", "URC", "2026-03-01T00:00")).journeys().getFirst();

        assertThat(((Leg.Ride) over.legs().getFirst()).crossingProbability())
                .isCloseTo(BORDER.probabilityWithin(36 * 60), within(1e-12));
        assertThat(over.units().risk()).isEqualTo(Math.round(-Math.log(BORDER.probabilityWithin(36 * 60)) * 1000));
        assertThat(before.units().risk()).isZero();
    }

    @Test
    void b05AllowanceThatCannotBeKeptRemovesTheRide() {
        Sketch sketch = new Sketch()
                .service("THROUGH", 6, "LZD", "ALA")
                .run("THROUGH", "T1", "2026-03-01T12:00", "2026-03-04T12:00")
                .crossing("THROUGH", 0, "AKL", "DST", 23, Dwell.hours(24, 24));

        assertThat(sketch.plan(ask("LZD", "ALA", "2026-03-01T00:00")).whyEmpty())
                .get()
                .isInstanceOf(NoJourney.Unreachable.class);
    }

    @Test
    void b06ReleaseMovesTheArrivalAndCarriesTheDeadline() {
        Dwell release = Dwell.hours(12, 30);
        Sketch sketch = new Sketch()
                .service("MAIN", 6, "LZD", "ALA")
                .run("MAIN", "M1", "2026-03-01T12:00", "2026-03-04T12:00")
                .release("ALA", release);

        JourneyQuery query = ask("LZD", "ALA", "2026-03-01T00:00").withLatest(at("2026-03-05T12:00"));
        Journey journey = sketch.plan(query).journeys().getFirst();

        assertThat(journey.criteria().arrivalMinute()).isEqualTo(at("2026-03-05T00:00"));
        assertThat(journey.release().orElseThrow().probability()).isEqualTo(release.probabilityWithin(24 * 60));
        assertThat(journey.units().risk()).isEqualTo(Math.round(-Math.log(release.probabilityWithin(24 * 60)) * 1000));
        assertThat(sketch.plan(query.with(Limits.NONE))
                        .journeys()
                        .getFirst()
                        .units()
                        .risk())
                .isZero();
    }

    @Test
    void b07DeadlineOfProbabilityZeroRemovesTheJourney() {
        Sketch sketch = new Sketch()
                .service("MAIN", 6, "LZD", "ALA")
                .run("MAIN", "M1", "2026-03-01T12:00", "2026-03-04T12:00")
                .release("ALA", Dwell.hours(12, 30));
        JourneyQuery query = ask("LZD", "ALA", "2026-03-01T00:00");

        assertThat(sketch.plan(query.withLatest(at("2026-03-04T12:01"))).journeys())
                .as("one minute is very little, but not nothing")
                .hasSize(1);
        assertThat(sketch.plan(query.withLatest(at("2026-03-04T12:00"))).whyEmpty())
                .contains(new NoJourney.DeadlineImpossible(at("2026-03-04T12:00"), at("2026-03-05T00:00")));
    }

    @Test
    void b08WithoutAReleaseDwellArrivingOnTimeIsEnough() {
        Sketch sketch =
                new Sketch().service("MAIN", 6, "LZD", "ALA").run("MAIN", "M1", "2026-03-01T12:00", "2026-03-04T12:00");
        JourneyQuery query = ask("LZD", "ALA", "2026-03-01T00:00");

        assertThat(sketch.plan(query.withLatest(at("2026-03-04T12:00"))).journeys())
                .hasSize(1);
        assertThat(sketch.plan(query.withLatest(at("2026-03-04T11:59"))).whyEmpty())
                .get()
                .isInstanceOf(NoJourney.DeadlineImpossible.class);
    }
}
