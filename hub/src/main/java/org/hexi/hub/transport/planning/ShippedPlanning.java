package org.hexi.hub.transport.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.model.PriceList;
import org.hexi.hub.transport.planning.model.Question;
import org.springframework.core.io.ClassPathResource;

/**
 * Plans over a network that comes with Hexi and nothing else: without a database every departure has room and nothing is
 * shut. What measurements ask. Prices and emissions are those of the day it was made for. Thread-safe.
 */
public final class ShippedPlanning {
    private final Network network;
    private final FactorTable factors;
    private final Timetable timetable;
    private final JourneyPlanner planner;
    private final JourneyPlanner alone;
    private final Instant now;
    private final LocalDate day;
    private final PriceList prices;

    public ShippedPlanning(Network network, Instant now, int horizonDays) {
        this.network = network;
        this.factors = shippedFactors();
        this.timetable = network.timetable(now, horizonDays);
        this.planner = new JourneyPlanner(timetable, new SpareThreads());
        this.alone = new JourneyPlanner(timetable);
        this.now = now;
        this.day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.prices = new PriceList(network, factors, network.rateCard(day));
    }

    /** Places where a scheduled service loads or unloads, by code. */
    public List<PlaceCode> places() {
        return network.services().stream()
                .flatMap(service -> service.handledStops().stream())
                .map(stop -> stop.place())
                .distinct()
                .sorted()
                .toList();
    }

    public Timetable timetable() {
        return timetable;
    }

    /** The front of a question, priced anew for its load, worked out on two threads where a processor is idle. */
    public Front front(PlanQuery query) {
        return front(query, planner);
    }

    /** The same front, worked out on the caller's thread alone. */
    public Front frontOnOneThread(PlanQuery query) {
        return front(query, alone);
    }

    private Front front(PlanQuery query, JourneyPlanner asked) {
        Question question = Question.asked(query, now, day);
        return asked.plan(question.asJourneyQuery(), question.pricing(network, factors, prices));
    }

    private static FactorTable shippedFactors() {
        try {
            return PlanningConfiguration.read(new ClassPathResource("data/factors/desnz-2025.csv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
