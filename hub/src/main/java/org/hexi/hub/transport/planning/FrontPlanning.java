package org.hexi.hub.transport.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.model.Assumptions;
import org.hexi.hub.transport.planning.model.ItineraryWriting;
import org.hexi.hub.transport.planning.model.LoadPricing;
import org.hexi.hub.transport.planning.model.Question;
import org.hexi.hub.transport.planning.model.RecentPriceLists;
import org.hexi.hub.transport.planning.model.RoomFilter;
import org.hexi.hub.transport.planning.store.Itineraries;
import org.springframework.stereotype.Service;

/** Asks the routing engine and writes its journeys out. */
@Service
class FrontPlanning implements Planning {
    private final Network network;
    private final Departures departures;
    private final FactorTable factors;
    private final Itineraries itineraries;
    private final BusinessClock clock;
    private final RecentPriceLists priceLists;

    FrontPlanning(
            Network network, Departures departures, FactorTable factors, Itineraries itineraries, BusinessClock clock) {
        this.network = network;
        this.departures = departures;
        this.factors = factors;
        this.itineraries = itineraries;
        this.clock = clock;
        this.priceLists = new RecentPriceLists(network, factors);
    }

    @Override
    public PlanAnswer plan(Viewer viewer, PlanQuery query) {
        Instant now = clock.now();
        Question question = Question.asked(query, now, LocalDate.ofInstant(now, ZoneOffset.UTC));
        LoadPricing pricing = question.pricing(network, factors, priceLists.get(question.rateDate()));
        Timetable timetable = network.timetable(question.plannedFrom(), query.horizonDays());
        Front front = new JourneyPlanner(timetable).plan(question.asJourneyQuery(), pricing, room(timetable));
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

    private RoomFilter room(Timetable timetable) {
        List<String> runs = timetable.services().stream()
                .flatMap(service -> service.departures().stream())
                .map(Departure::id)
                .toList();
        return new RoomFilter(departures.residualTeuById(runs));
    }
}
