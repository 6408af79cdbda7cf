package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.hexi.engine.routing.api.Tolerance;

/**
 * The few ways that stand for a front of thousands: the best in each criterion, and so many others that each way left out is
 * better than one of them by no more than a twentieth of the front's width, in every criterion at once. Immutable.
 *
 * @param ways by arrival
 * @param within what a way left out may be better by
 */
public record Representatives(List<Way> ways, Tolerance within) {
    private static final int SHARE = 20;
    private static final int MICRO = 6;
    private static final int SECONDS_PER_MINUTE = 60;

    private static final List<ToLongFunction<Way>> FIGURES = List.of(
            way -> way.arrival().getEpochSecond(),
            way -> micros(way.cost().amount()),
            way -> micros(way.co2eKilograms()),
            Way::riskMicros);

    public Representatives {
        ways = List.copyOf(ways);
    }

    static Representatives of(List<Way> front) {
        long[] within = new long[FIGURES.size()];
        Set<Way> kept = new LinkedHashSet<>();
        for (int n = 0; n < within.length && !front.isEmpty(); n++) {
            ToLongFunction<Way> figure = FIGURES.get(n);
            Way best = front.stream().min(Comparator.comparingLong(figure)).orElseThrow();
            long worst = front.stream().mapToLong(figure).max().orElseThrow();
            kept.add(best);
            within[n] = (worst - figure.applyAsLong(best)) / SHARE;
        }
        return new Representatives(standing(front, kept, within), tolerance(within));
    }

    /** Goes through the front in its order and keeps whatever no kept way stands for yet. */
    private static List<Way> standing(List<Way> front, Set<Way> kept, long[] within) {
        List<long[]> figures = new ArrayList<>();
        kept.forEach(way -> figures.add(figures(way)));
        for (Way way : front) {
            long[] own = figures(way);
            if (figures.stream().noneMatch(other -> isStoodFor(own, other, within))) {
                figures.add(own);
                kept.add(way);
            }
        }
        return front.stream().filter(kept::contains).toList();
    }

    private static boolean isStoodFor(long[] own, long[] other, long[] within) {
        for (int n = 0; n < own.length; n++) {
            if (other[n] - own[n] > within[n]) {
                return false;
            }
        }
        return true;
    }

    private static long[] figures(Way way) {
        return FIGURES.stream().mapToLong(figure -> figure.applyAsLong(way)).toArray();
    }

    private static Tolerance tolerance(long[] within) {
        return new Tolerance(
                Math.ceilDiv(within[0], SECONDS_PER_MINUTE),
                BigDecimal.valueOf(within[1], MICRO),
                BigDecimal.valueOf(within[2], MICRO),
                within[3]);
    }

    private static long micros(BigDecimal amount) {
        return amount.movePointRight(MICRO).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
