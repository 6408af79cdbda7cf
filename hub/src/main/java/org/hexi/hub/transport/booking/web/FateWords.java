package org.hexi.hub.transport.booking.web;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Rejection;
import org.hexi.hub.platform.web.RefusalWords;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.booking.Replan.Outcome;
import org.hexi.hub.transport.planning.Fate;
import org.hexi.hub.transport.planning.Hop;
import org.hexi.hub.transport.planning.WayFigures;

/** What becomes of a booking in words: differences with their sign, and the new way as a chain. */
public record FateWords(BookingLook look, Show show) {
    private static final int PERCENT = 2;

    public String tone(Outcome outcome) {
        return switch (outcome) {
            case BROKEN -> "bad";
            case MOVED -> "warn";
            case KEPT -> "ok";
            case UNKNOWN -> "calm";
        };
    }

    /** How much later, such as {@code +2 d 4 h}. */
    public String later(WayFigures now, WayFigures was) {
        Duration later = now.later(was);
        return signed(later.compareTo(Duration.ZERO), show.duration(later));
    }

    public String dearer(WayFigures now, WayFigures was) {
        return signed(now.dearer(was).amount().signum(), show.money(now.dearer(was)));
    }

    public String dirtier(WayFigures now, WayFigures was) {
        return signed(now.moreCo2eKilograms(was).signum(), show.number(now.moreCo2eKilograms(was), 1) + " kg");
    }

    /** In points of a hundred, without their unit. */
    public String surer(WayFigures now, WayFigures was) {
        return signed(
                now.moreProbable(was).signum(),
                show.number(now.moreProbable(was).movePointRight(PERCENT), 1));
    }

    /** Such as {@code Lanzhou R103 Khorgos road Almaty}. */
    public String chain(Fate.Moved moved) {
        String road = show.text("booking.replan.road");
        Stream<String> legs = moved.hops().stream()
                .flatMap(hop -> Stream.of(hop.isScheduled() ? hop.departureId() : road, look.name(hop.to())));
        Stream<String> first = moved.hops().stream().limit(1).map(Hop::from).map(look::name);
        return Stream.concat(first, legs).collect(Collectors.joining(" · "));
    }

    /** The figures of a reason, as messages take them. */
    public Object[] figures(Rejection reason) {
        return RefusalWords.of(reason);
    }

    private static String signed(int sign, String text) {
        return sign > 0 ? "+" + text : text;
    }
}
