package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.SideBySide;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Networks;
import org.hexi.hub.transport.network.Restrictions;
import org.hexi.hub.transport.network.Tariffs;
import org.hexi.hub.transport.planning.model.LoadPricing;
import org.hexi.hub.transport.planning.model.PriceList;
import org.hexi.hub.transport.planning.model.Question;
import org.hexi.hub.transport.planning.model.QuestionCheck;
import org.hexi.hub.transport.planning.model.RecentPriceLists;
import org.hexi.hub.transport.planning.model.RoomFilter;
import org.springframework.stereotype.Component;

/** Puts questions as they stand now: in the timetable, the prices and the room of the moment. Thread-safe. */
@Component
class Questions {
    private final Networks networks;
    private final Restrictions restrictions;
    private final Tariffs tariffs;
    private final Departures departures;
    private final FactorTable factors;
    private final DoorRoads roads;
    private final BusinessClock clock;
    private final RecentPriceLists priceLists;
    private final SideBySide threads = new SpareThreads();

    Questions(
            Networks networks,
            Restrictions restrictions,
            Tariffs tariffs,
            Departures departures,
            FactorTable factors,
            DoorRoads roads,
            BusinessClock clock) {
        this.networks = networks;
        this.restrictions = restrictions;
        this.tariffs = tariffs;
        this.departures = departures;
        this.factors = factors;
        this.roads = roads;
        this.clock = clock;
        this.priceLists = new RecentPriceLists(tariffs, factors);
    }

    /** @throws org.hexi.engine.kernel.InvalidValue when the question names what the network does not know */
    Asking ask(PlanQuery query) {
        return ask(query, Duration.ZERO);
    }

    /** The same for goods that are ready at any time of a window that begins with the question's ready. */
    Asking ask(PlanQuery query, Duration window) {
        Instant now = clock.now();
        Question question = Question.asked(query, now, LocalDate.ofInstant(now, ZoneOffset.UTC));
        Network network = networks.current();
        long edition = tariffs.edition();
        int days = query.horizonDays() + Math.toIntExact(window.toDays());
        Timetable timetable = network.timetable(question.plannedFrom(), days);
        new QuestionCheck(network, timetable).check(query);
        RoomFilter room = new RoomFilter(network, departures.residualTeuOfBooked(now));
        return new Asking(
                now,
                network,
                edition,
                question.over(roads.of(query)),
                pricing(question, network, edition),
                new JourneyPlanner(timetable, threads),
                restrictions.over(Circumstances.of(room), question.plannedFrom(), days));
    }

    /** @param network of one version, as in all of these */
    LoadPricing pricing(Question question, Network network, long tariffEdition) {
        return question.pricing(network, factors, priceLists.get(network, question.rateDate(), tariffEdition));
    }

    /** What applies now on a day. */
    PriceList prices(Network network, LocalDate day) {
        return priceLists.get(network, day, tariffs.edition());
    }
}
