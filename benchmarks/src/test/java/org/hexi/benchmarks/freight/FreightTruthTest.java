package org.hexi.benchmarks.freight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.benchmarks.freight.FreightWorld.Section;
import org.hexi.benchmarks.network.Itinerary;
import org.hexi.benchmarks.network.Line;
import org.hexi.benchmarks.network.Question;
import org.hexi.benchmarks.network.Ride;
import org.hexi.benchmarks.network.Run;
import org.junit.jupiter.api.Test;

class FreightTruthTest {
    private static final int CUT_OFF = 240;
    private static final int DWELL = 600;
    private static final Question READY_AT_NOUGHT = new Question(0, 2, 0);

    private final FreightRules rules = new FreightRules(new FreightWorld(
            3,
            List.of(
                    new Line("A", List.of(0, 1), List.of(run("A1", 240, 1000))),
                    new Line(
                            "B",
                            List.of(1, 2),
                            List.of(
                                    run("B1", 1599, 2500),
                                    run("B2", 1839, 2600),
                                    run("B3", 1840, 2700),
                                    run("B4", 1900, 2800)))),
            List.of(CUT_OFF, CUT_OFF),
            List.of(DWELL, DWELL, DWELL),
            List.of(),
            Map.of("B4", new Section(0, 1))));

    @Test
    void theRulesToTheMinute() {
        assertThat(breach("B1", 1599, 2500)).contains(Breach.DWELL_NOT_KEPT);
        assertThat(breach("B2", 1839, 2600)).contains(Breach.CUT_OFF_MISSED);
        assertThat(breach("B3", 1840, 2700)).isEmpty();
        assertThat(breach("B4", 1900, 2800)).contains(Breach.NO_ROOM);
        Itinerary tooLate = new Itinerary(List.of(new Ride("A1", 0, 1, 240, 1000)));
        assertThat(rules.breach(new Question(0, 1, 0), tooLate)).isEmpty();
        assertThat(rules.breach(new Question(0, 1, 1), tooLate)).contains(Breach.CUT_OFF_MISSED);
    }

    @Test
    void hexiKeepsAllRulesAndTheOthersCannot() {
        FreightTruth truth = new FreightTruth(3, 20, 11);
        List<Tally> tallies = truth.tell();
        assertThat(truth.optimal()).isPositive();
        assertThat(tallies).hasSize(5);
        assertThat(tallies.getFirst().engine()).isEqualTo("hexi");
        assertThat(tallies.getFirst().infeasible()).isZero();
        assertThat(tallies.getFirst().missed()).isZero();
        assertThat(tallies.subList(1, 5)).allSatisfy(tally -> {
            assertThat(tally.itineraries()).isPositive();
            assertThat(tally.infeasible()).isPositive();
            assertThat(tally.missed()).isPositive();
        });
    }

    private Optional<Breach> breach(String second, int departs, int arrives) {
        return rules.breach(
                READY_AT_NOUGHT,
                new Itinerary(List.of(new Ride("A1", 0, 1, 240, 1000), new Ride(second, 1, 2, departs, arrives))));
    }

    private static Run run(String id, int departs, int arrives) {
        return new Run(id, new int[] {departs, arrives}, new int[] {departs, arrives});
    }
}
