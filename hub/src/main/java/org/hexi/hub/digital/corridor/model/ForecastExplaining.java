package org.hexi.hub.digital.corridor.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.hexi.engine.kernel.Explanation;
import org.hexi.hub.digital.corridor.model.ChainBuilding.Chain;

/** Says what a forecast rests on: where it starts, each step with its figures and their source, and the draws. */
public final class ForecastExplaining {
    private static final String VERSION = "1";

    private ForecastExplaining() {}

    public static Explanation of(Chain chain, String start, Forecast forecast, Instant deadline) {
        List<Explanation.Step> steps = new ArrayList<>();
        steps.add(
                step("eta.start", "", inputs("report", start), "", chain.start().toString()));
        chain.steps().forEach(part -> steps.add(explain(part)));
        LinkedHashMap<String, String> draws = inputs("draws", Integer.toString(forecast.draws()));
        draws.put("seed", Long.toString(forecast.seed()));
        draws.put("deadline", deadline.toString());
        steps.add(step(
                "eta.draws",
                "Balster et al., BISE 2020",
                draws,
                "p10 %s; p50 %s; p90 %s".formatted(forecast.p10(), forecast.p50(), forecast.p90()),
                forecast.probability().toPlainString()));
        return new Explanation(steps);
    }

    private static Explanation.Step explain(ChainStep part) {
        return switch (part) {
            case ChainStep.Stay stay -> {
                LinkedHashMap<String, String> inputs = spread(stay.spread());
                inputs.putFirst("place", stay.place().value());
                inputs.put("passed", hours(stay.passedMinutes()));
                yield step(
                        "eta.stay",
                        stay.spread().source(),
                        inputs,
                        "",
                        hours(stay.spread().p50Minutes()));
            }
            case ChainStep.Board board -> {
                LinkedHashMap<String, String> inputs = inputs("service", board.service());
                inputs.put("place", board.place().value());
                inputs.put("cutOff", hours(board.cutOffMinutes()));
                yield step(
                        "eta.board",
                        "timetable",
                        inputs,
                        "",
                        instant(board.departureMinutes().getFirst()));
            }
            case ChainStep.Run run -> {
                LinkedHashMap<String, String> inputs = inputs("from", run.from().value());
                inputs.put("to", run.to().value());
                inputs.put("late50", hours(run.lateness().p50Minutes()));
                inputs.put("late90", hours(run.lateness().p90Minutes()));
                yield step("eta.run", run.lateness().source(), inputs, "", hours(run.scheduledMinutes()));
            }
            case ChainStep.Stop stop ->
                step(
                        "eta.stop",
                        "timetable",
                        inputs("place", stop.place().value()),
                        "",
                        instant(stop.departureMinute()));
        };
    }

    private static LinkedHashMap<String, String> spread(Spread spread) {
        LinkedHashMap<String, String> inputs = inputs("p50", hours(spread.p50Minutes()));
        inputs.put("p90", hours(spread.p90Minutes()));
        return inputs;
    }

    private static LinkedHashMap<String, String> inputs(String name, String value) {
        LinkedHashMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put(name, value);
        return inputs;
    }

    private static Explanation.Step step(
            String rule, String basis, LinkedHashMap<String, String> inputs, String arithmetic, String outcome) {
        return new Explanation.Step(rule, VERSION, basis, inputs, arithmetic, outcome);
    }

    private static String hours(double minutes) {
        return String.format(Locale.ROOT, "%.1f h", minutes / 60);
    }

    private static String instant(long minute) {
        return Instant.ofEpochSecond(minute * 60).toString();
    }
}
