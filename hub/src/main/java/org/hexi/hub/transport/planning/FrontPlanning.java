package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.model.Assumptions;
import org.hexi.hub.transport.planning.model.ItineraryWriting;
import org.hexi.hub.transport.planning.model.LoadPricing;
import org.hexi.hub.transport.planning.model.Question;
import org.hexi.hub.transport.planning.model.RoomFilter;
import org.hexi.hub.transport.planning.store.Itineraries;
import org.springframework.stereotype.Service;

/** Asks the routing engine and writes its journeys out. */
@Service
class FrontPlanning implements Planning {
    /** A departure that goods may still board can have started this long before; the longest run of the network is shorter. */
    private static final Duration LONGEST_RUN = Duration.ofDays(30);

    private final Network network;
    private final Departures departures;
    private final FactorTable factors;
    private final Itineraries itineraries;
    private final BusinessClock clock;

    FrontPlanning(
            Network network, Departures departures, FactorTable factors, Itineraries itineraries, BusinessClock clock) {
        this.network = network;
        this.departures = departures;
        this.factors = factors;
        this.itineraries = itineraries;
        this.clock = clock;
    }

    @Override
    public PlanAnswer plan(Viewer viewer, PlanQuery query) {
        Instant now = clock.now();
        Question question = Question.asked(query, now, LocalDate.ofInstant(now, ZoneOffset.UTC));
        LoadPricing pricing = question.pricing(network, factors);
        Front front = new JourneyPlanner(network.timetable(question.plannedFrom(), query.horizonDays()))
                .plan(question.asJourneyQuery(), pricing, room(question));
        ItineraryWriting writing = new ItineraryWriting(question, pricing, departures);
        List<Itinerary> options = front.journeys().stream().map(writing::write).toList();
        itineraries.keep(viewer, options, now);
        return new PlanAnswer(
                query,
                now,
                question.plannedFrom(),
                question.rateDate(),
                options,
                front.whyEmpty().map(question::noWay),
                Assumptions.of(question, factors, now));
    }

    @Override
    public Itinerary get(Viewer viewer, String itineraryId) {
        return find(viewer, itineraryId).orElseThrow(() -> new NotFound("itinerary"));
    }

    @Override
    public Optional<Itinerary> find(Viewer viewer, String itineraryId) {
        return itineraries.find(viewer, itineraryId);
    }

    private RoomFilter room(Question question) {
        Instant from = question.plannedFrom();
        Duration horizon = Duration.ofDays(question.query().horizonDays() + 1L);
        TimeWindow window = new TimeWindow(from.minus(LONGEST_RUN), from.plus(horizon));
        return new RoomFilter(departures.residualTeu(departures.list(window, Optional.empty())));
    }
}
