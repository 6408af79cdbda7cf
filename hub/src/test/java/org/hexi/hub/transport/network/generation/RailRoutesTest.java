package org.hexi.hub.transport.network.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.junit.jupiter.api.Test;

/** Trains leave their gauge only where the gauges meet. */
class RailRoutesTest {
    private static final RailRoutes ROUTES = new RailRoutes(NetworkFiles.readGround());

    @Test
    void aTrainOfOneGaugeEndsWhereTheGaugeChanges() {
        assertThat(find(false, "LZD", "AKL")).isPresent();
        assertThat(find(false, "LZD", "DST")).isEmpty();
        assertThat(find(true, "LZD", "DST")).isPresent();
    }

    @Test
    void theWayGoesOverThePlacesThatWereAsked() {
        assertThat(places(find(true, "LZD", "AKL", "BQT", "DUI")))
                .containsSubsequence("AKL", "DST", "BQT", "MLW", "DUI");
        assertThat(places(find(true, "LZD", "HRS", "DUI"))).containsSubsequence("HRS", "ALK", "DUI");
    }

    @Test
    void slawkowIsReachedOnTheBroadGaugeWithoutAChange() {
        assertThat(find(false, "LWO", "SLK")).isPresent();
        assertThat(find(true, "LWO", "SLK", "GLW").orElseThrow())
                .as("the change lies at Slawkow itself")
                .anyMatch(step -> step.isChangeInside() && step.from().value().equals("SLK"));
    }

    @Test
    void noTrainCrossesTheSea() {
        assertThat(find(true, "LZD", "JPTYO")).isEmpty();
        assertThat(find(true, "SCO", "ALT"))
                .as("round the Caspian, not over it")
                .hasValueSatisfying(steps -> assertThat(steps).hasSizeGreaterThan(5));
    }

    private static List<String> places(Optional<List<RailStep>> steps) {
        return steps.orElseThrow().stream().map(step -> step.to().value()).toList();
    }

    private static Optional<List<RailStep>> find(boolean mayCrossBorders, String... codes) {
        return ROUTES.find(Stream.of(codes).map(PlaceCode::new).toList(), mayCrossBorders);
    }
}
