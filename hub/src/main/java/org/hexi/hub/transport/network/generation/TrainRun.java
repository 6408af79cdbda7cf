package org.hexi.hub.transport.network.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.ServiceView.Crossing;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.network.generation.RailLine.Kind;

/**
 * Lays a timetable over the way of a train. Trains pass all places but the ends, hubs where they are handled, and borders, where the
 * timetable holds an allowance for the dwell of the pair: half of it before the run across and half after.
 */
final class TrainRun {
    private static final int HANDLING_MINUTES = 180;
    private static final int MINUTES_PER_HOUR = 60;
    /** Trains by fixed timetable were published as more than 30 % faster than ordinary ones. */
    private static final double FIXED_SHARE_OF_MOVING_TIME = 0.7;

    private static final BigDecimal FIXED_SHARE_OF_DWELL = new BigDecimal("1.5");
    private static final BigDecimal ORDINARY_SHARE_OF_DWELL = new BigDecimal("3");

    private final Ground ground;
    private final RailLine line;
    private final List<Stop> stops = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private double minute;

    private TrainRun(Ground ground, RailLine line) {
        this.ground = ground;
        this.line = line;
    }

    static Timed over(List<RailStep> steps, Ground ground, RailLine line) {
        TrainRun run = new TrainRun(ground, line);
        run.stop(steps.getFirst().from(), 0, true);
        for (int index = 0; index < steps.size(); index++) {
            run.take(steps, index);
        }
        return new Timed(run.stops, run.crossings);
    }

    private void take(List<RailStep> steps, int index) {
        RailStep step = steps.get(index);
        if (step.isChangeInside()) {
            return;
        }
        minute += step.track().orElseThrow().movingHours().doubleValue() * MINUTES_PER_HOUR * pace(step);
        boolean isLast = index == steps.size() - 1;
        if (isLast) {
            stop(step.to(), 0, true);
            return;
        }
        int pause = pause(step, steps.get(index + 1));
        stop(
                step.to(),
                pause,
                isHandled(step.to())
                        && !step.isBorder()
                        && !steps.get(index + 1).isBorder());
        if (step.isBorder()) {
            crossings.add(new Crossing(stops.size() - 1, stops.size(), pair(step), allowance(step)));
        }
    }

    private int pause(RailStep arriving, RailStep leaving) {
        int borders = (arriving.isBorder() ? halfAllowanceMinutes(arriving) : 0)
                + (leaving.isBorder() ? halfAllowanceMinutes(leaving) : 0);
        if (borders > 0) {
            return borders;
        }
        if (leaving.isChangeInside()) {
            return (int) Math.round(
                    leaving.hours() * MINUTES_PER_HOUR * shareOfDwell().doubleValue());
        }
        return isHandled(arriving.to()) ? HANDLING_MINUTES : 0;
    }

    private boolean isHandled(PlaceCode place) {
        return line.kind() == Kind.LINE && ground.site(place).isHub()
                || line.calls().contains(place);
    }

    private void stop(PlaceCode place, int pauseMinutes, boolean isHandled) {
        Duration arrival = Duration.ofMinutes(Math.round(minute));
        minute += pauseMinutes;
        stops.add(new Stop(stops.size() + 1, place, arrival, Duration.ofMinutes(Math.round(minute)), isHandled));
    }

    private double pace(RailStep step) {
        return line.kind() == Kind.FIXED && !step.isBorder() ? FIXED_SHARE_OF_MOVING_TIME : 1;
    }

    private int halfAllowanceMinutes(RailStep border) {
        return Math.toIntExact(allowance(border).toMinutes() / 2);
    }

    private Duration allowance(RailStep border) {
        return Duration.ofHours(pair(border)
                .dwell()
                .p50Hours()
                .multiply(shareOfDwell())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private BigDecimal shareOfDwell() {
        return line.kind() == Kind.FIXED ? FIXED_SHARE_OF_DWELL : ORDINARY_SHARE_OF_DWELL;
    }

    private BorderPair pair(RailStep border) {
        return ground.borderPairs().stream()
                .filter(pair -> pair.joins(border.from(), border.to()))
                .findFirst()
                .orElseThrow();
    }

    /** Stops and border crossings of one service. */
    record Timed(List<Stop> stops, List<Crossing> crossings) {}
}
