package org.hexi.hub.demo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexi.hub.demo.model.TrainRun.Report;
import org.hexi.hub.transport.network.DepartureView;
import org.junit.jupiter.api.Test;

class TrainRunTest {
    private final DepartureView run = Runs.from("R101", Runs.DAY);
    private final TrainRun train = new TrainRun(run, new Delays(Runs.SEED, Runs.service("T202")));

    @Test
    void itIsToldThatATrainLeftStoppedLongAndCame() {
        assertThat(train.reports())
                .extracting(Report::key)
                .containsExactly("1D", "2A", "2D", "3A", "3D", "4A", "4D", "5A", "5D", "6A");
        assertThat(train.reports().getFirst().place()).isEqualTo(Runs.place("LZD"));
        assertThat(train.reports().getLast().place()).isEqualTo(Runs.place("AKL"));
    }

    @Test
    void aShortStopIsNotWorthTelling() {
        TrainRun through = new TrainRun(Runs.from("T202", Runs.DAY), train.delays());
        assertThat(through.reports())
                .extracting(report -> report.place().value())
                .doesNotContain("OSH", "AGO", "HMI", "JGN")
                .contains("MLW", "BQT", "DST", "AKL");
    }

    @Test
    void reportsComeInTheOrderOfTravel() {
        List<Report> reports = new TrainRun(Runs.from("T202", Runs.DAY), train.delays()).reports();
        assertThat(reports).extracting(Report::at).isSorted();
    }
}
