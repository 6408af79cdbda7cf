package org.hexi.hub.digital.corridor.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.TransportPlan.Call;
import org.hexi.hub.consignment.TransportPlan.Leg;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.DwellTime;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.Track;

/**
 * The chain of what is still to come of a plan: rides by the timetable, stays at changes and border pairs, the wait for a
 * departure, the release at the end. A border pair is one stay, whether it is crossed on board or between two services. Not
 * thread-safe; one per chain.
 */
public final class ChainBuilding {
    /** Lateness caught on a ride, as shares of its scheduled time. */
    private static final double LATE_P50 = 0.03;

    private static final double LATE_P90 = 0.15;
    private static final String LATE_SOURCE = "estimate: 3 % of the ride at the median, 15 % at the 90th percentile";
    private static final long LEAST_STOP_MINUTES = 30;
    private static final Duration NEXT_DEPARTURES = Duration.ofDays(28);

    private final TransportPlan plan;
    private final Network network;
    private final Departures departures;
    private final List<ChainStep> steps = new ArrayList<>();

    public ChainBuilding(TransportPlan plan, Network network, Departures departures) {
        this.plan = plan;
        this.network = network;
        this.departures = departures;
    }

    /** When the chain begins, and its steps. */
    public record Chain(Instant start, List<ChainStep> steps) {
        public Chain {
            steps = List.copyOf(steps);
        }
    }

    public Chain from(Optional<Standing> standing) {
        Instant start = standing.map(Standing::at).orElseGet(this::onPlan);
        standing.ifPresentOrElse(this::rest, () -> legs(0, false));
        PlaceCode end = plan.legs().getLast().to().place();
        steps.add(new ChainStep.Stay(end, spread(network.releaseDwell(end)), 0));
        return new Chain(start, steps);
    }

    /** Nothing reported yet: the goods are at the gate in time. */
    private Instant onPlan() {
        Leg first = plan.legs().getFirst();
        return first.from().departure().minus(cutOff(first));
    }

    private void rest(Standing standing) {
        Leg leg = plan.legs().get(standing.leg());
        boolean isAtEnd = standing.call() == leg.calls().size() - 1;
        double passed = Duration.between(standing.since(), standing.at()).toMinutes();
        boolean isReloaded = standing.step() == Step.GAUGE_CHANGE;
        if (isAtEnd) {
            next(standing.leg(), isReloaded, passed);
        } else if (standing.step().isLeaving()) {
            ride(leg, standing.call(), false, passed, true);
            legs(standing.leg() + 1, !isShuttle(leg));
        } else if (isShuttle(leg) || isReloaded) {
            ride(leg, standing.call(), isReloaded, passed, false);
            legs(standing.leg() + 1, !isShuttle(leg));
        } else if (standing.call() == 0) {
            board(leg, standing.step() == Step.LOADING ? 0 : cutOff(leg).toMinutes());
            ride(leg, 0, false, 0, true);
            legs(standing.leg() + 1, true);
        } else {
            ride(leg, standing.call(), false, passed, false);
            legs(standing.leg() + 1, true);
        }
    }

    /** Arrived at the end of a leg; part of the stay there may be over. */
    private void next(int ended, boolean isReloaded, double passed) {
        int index = ended + 1;
        if (index >= plan.legs().size()) {
            return;
        }
        Leg leg = plan.legs().get(index);
        if (isShuttle(leg)) {
            ride(leg, 0, isReloaded, passed, false);
            legs(index + 1, false);
        } else if (isReloaded || isShuttle(plan.legs().get(ended))) {
            legs(index, false);
        } else {
            change(leg, passed);
            legs(index, false);
        }
    }

    /** All legs from an index on, the first with or without the stay for the change before it. */
    private void legs(int index, boolean hasChange) {
        boolean isChange = hasChange;
        for (int i = index; i < plan.legs().size(); i++) {
            Leg leg = plan.legs().get(i);
            if (isChange && !isShuttle(leg)) {
                change(leg, 0);
            }
            if (!leg.departureId().isEmpty()) {
                board(leg, cutOff(leg).toMinutes());
            }
            ride(leg, 0, false, 0, !isShuttle(leg));
            isChange = !isShuttle(leg);
        }
    }

    private void change(Leg leg, double passed) {
        PlaceCode place = leg.from().place();
        steps.add(new ChainStep.Stay(place, spread(network.changeDwell(place)), passed));
    }

    private void board(Leg leg, long cutOffMinutes) {
        if (leg.departureId().isEmpty()) {
            return;
        }
        Instant planned = leg.from().departure();
        List<Long> minutes = new ArrayList<>(List.of(Forecasting.minute(planned)));
        departures.find(leg.departureId()).ifPresent(run -> {
            Duration toHere = Duration.between(run.start(), planned);
            TimeWindow after =
                    new TimeWindow(run.start().plusSeconds(1), run.start().plus(NEXT_DEPARTURES));
            departures.list(after, Optional.of(leg.service())).stream()
                    .map(DepartureView::start)
                    .map(start -> Forecasting.minute(start.plus(toHere)))
                    .forEach(minutes::add);
        });
        steps.add(new ChainStep.Board(leg.service(), leg.from().place(), cutOffMinutes, minutes));
    }

    /**
     * The ride over a leg from one of its calls.
     *
     * @param isReloaded whether the stay at the border pair that begins here is over
     * @param hasLeft whether the goods have left the call
     */
    private void ride(Leg leg, int call, boolean isReloaded, double passed, boolean hasLeft) {
        List<Call> calls = leg.calls();
        boolean isMoving = hasLeft;
        boolean isDone = isReloaded;
        double over = passed;
        for (int i = call; i < calls.size() - 1; i++) {
            Call here = calls.get(i);
            Call there = calls.get(i + 1);
            Optional<BorderPair> pair = network.borderPair(here.place(), there.place());
            if (pair.isPresent() && leg.mode() == TransportPlan.Mode.RAIL) {
                cross(leg, i, pair.get(), isDone, over);
                isMoving = true;
            } else {
                if (!isMoving) {
                    steps.add(stop(here));
                }
                steps.add(run(here.place(), there.place(), minutes(here.departure(), there.arrival())));
                isMoving = false;
            }
            isDone = false;
            over = 0;
        }
    }

    /** Both stations of a pair and the run between them: one stay, then on by the timetable. */
    private void cross(Leg leg, int call, BorderPair pair, boolean isDone, double passed) {
        Call here = leg.calls().get(call);
        Call there = leg.calls().get(call + 1);
        if (!isDone) {
            steps.add(new ChainStep.Stay(here.place(), spread(pair.dwell()), passed));
        }
        steps.add(run(here.place(), there.place(), hours(pair.shuttle())));
        if (!leg.departureId().isEmpty() && call + 1 < leg.calls().size() - 1) {
            steps.add(new ChainStep.Stop(there.place(), Forecasting.minute(there.departure()), 0));
        }
    }

    private static ChainStep.Stop stop(Call call) {
        long scheduled = minutes(call.arrival(), call.departure());
        return new ChainStep.Stop(
                call.place(), Forecasting.minute(call.departure()), Math.min(scheduled, LEAST_STOP_MINUTES));
    }

    private static ChainStep.Run run(PlaceCode from, PlaceCode to, long minutes) {
        double median = Math.max(1, minutes * LATE_P50);
        return new ChainStep.Run(
                from, to, minutes, new Spread(median, Math.max(median, minutes * LATE_P90), LATE_SOURCE));
    }

    private boolean isShuttle(Leg leg) {
        return leg.departureId().isEmpty()
                && leg.mode() == TransportPlan.Mode.RAIL
                && network.borderPair(leg.from().place(), leg.to().place()).isPresent();
    }

    private Duration cutOff(Leg leg) {
        return network.findService(leg.service()).map(ServiceView::cutOff).orElse(Duration.ZERO);
    }

    private static Spread spread(DwellTime dwell) {
        return new Spread(dwell.p50Hours().doubleValue() * 60, dwell.p90Hours().doubleValue() * 60, dwell.source());
    }

    private static long hours(Track track) {
        return Math.round(track.movingHours().doubleValue() * 60);
    }

    private static long minutes(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMinutes());
    }
}
