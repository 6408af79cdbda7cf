package org.hexi.hub.demo.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.DepartureView.Call;

/** What is reported of a run of a service: that it left and that it came, wherever it stops long enough to tell. */
public record TrainRun(DepartureView run, Delays delays) {
    private static final Duration WORTH_TELLING = Duration.ofHours(1);

    /**
     * One report.
     *
     * @param key says which of the run's reports it is
     */
    public record Report(String key, PlaceCode place, boolean isDeparture, Instant at) {}

    public List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (Call call : run.calls()) {
            boolean isFirst = call.number() == 1;
            boolean isLast = call.number() == run.calls().size();
            boolean isStop = Duration.between(call.arrival(), call.departure()).compareTo(WORTH_TELLING) >= 0;
            if (isLast || (isStop && !isFirst)) {
                reports.add(new Report(call.number() + "A", call.place(), false, arrival(call)));
            }
            if (isFirst || (isStop && !isLast)) {
                reports.add(new Report(call.number() + "D", call.place(), true, departure(call)));
            }
        }
        return reports;
    }

    public Instant arrival(Call call) {
        return call.arrival().plus(delays.arriving(run, call.number()));
    }

    public Instant departure(Call call) {
        return call.departure().plus(delays.departing(run, call.number()));
    }

    public Call call(PlaceCode place) {
        return run.calls().stream()
                .filter(call -> call.place().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
