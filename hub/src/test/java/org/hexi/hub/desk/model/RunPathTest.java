package org.hexi.hub.desk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hexi.hub.desk.model.RunPath.Position;
import org.hexi.hub.desk.model.RunPath.Waypoint;
import org.junit.jupiter.api.Test;

class RunPathTest {
    private static final Position LANZHOU = new Position(36, 104);
    private static final Position WUWEI = new Position(38, 102);
    private final RunPath path = new RunPath(List.of(
            new Waypoint(LANZHOU, Instant.parse("2026-03-02T00:00:00Z")),
            new Waypoint(WUWEI, Instant.parse("2026-03-02T04:00:00Z")),
            new Waypoint(WUWEI, Instant.parse("2026-03-02T05:00:00Z")),
            new Waypoint(LANZHOU, Instant.parse("2026-03-02T09:00:00Z"))));

    @Test
    void standsAtTheStartBeforeItLeaves() {
        assertThat(path.at(Instant.parse("2026-03-01T23:00:00Z"))).isEqualTo(LANZHOU);
    }

    @Test
    void movesEvenlyBetweenTwoPlaces() {
        assertThat(path.at(Instant.parse("2026-03-02T01:00:00Z"))).isEqualTo(new Position(36.5, 103.5));
    }

    @Test
    void standsBetweenArrivalAndDeparture() {
        assertThat(path.at(Instant.parse("2026-03-02T04:30:00Z"))).isEqualTo(WUWEI);
    }

    @Test
    void staysWhereItEnds() {
        assertThat(path.at(Instant.parse("2026-03-03T00:00:00Z"))).isEqualTo(LANZHOU);
    }
}
