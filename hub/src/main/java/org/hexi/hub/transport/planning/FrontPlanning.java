package org.hexi.hub.transport.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.model.Assumptions;
import org.hexi.hub.transport.planning.model.Gains;
import org.hexi.hub.transport.planning.model.ItineraryIds;
import org.hexi.hub.transport.planning.model.ItineraryWriting;
import org.hexi.hub.transport.planning.model.LoadPricing;
import org.hexi.hub.transport.planning.model.Offers;
import org.hexi.hub.transport.planning.model.Question;
import org.hexi.hub.transport.planning.model.QuestionCheck;
import org.hexi.hub.transport.planning.model.RecentPriceLists;
import org.hexi.hub.transport.planning.model.RoomFilter;
import org.hexi.hub.transport.planning.store.Fronts;
import org.hexi.hub.transport.planning.store.Itineraries;
import org.springframework.stereotype.Service;

/** Asks the routing engine and writes its journeys out. */
@Service
class FrontPlanning implements Planning {
    private final Network network;
    private final Departures departures;
    private final FactorTable factors;
    private final Itineraries itineraries;
    private final Fronts fronts;
    private final BusinessClock clock;
    private final RecentPriceLists priceLists;

    FrontPlanning(
            Network network,
            Departures departures,
            FactorTable factors,
            Itineraries itineraries,
            Fronts fronts,
            BusinessClock clock) {
        this.network = network;
        this.departures = departures;
        this.factors = factors;
        this.itineraries = itineraries;
        this.fronts = fronts;
        this.clock = clock;
        this.priceLists = new RecentPriceLists(network, factors);
    }

    @Override
    public PlanAnswer plan(Viewer viewer, PlanQuery query) {
        Asking asking = asking(query);
        Question question = asking.question();
        Front front = asking.planner().plan(question.asJourneyQuery(), asking.pricing(), asking.world());
        ItineraryWriting writing = new ItineraryWriting(question, asking.pricing(), departures);
        List<Itinerary> options = front.journeys().stream().map(writing::write).toList();
        itineraries.keep(viewer, options, asking.at());
        if (options.size() > 1) {
            fronts.keep(viewer, ItineraryIds.ofFront(options), options, asking.at());
        }
        return new PlanAnswer(
                query,
                asking.at(),
                question.plannedFrom(),
                question.rateDate(),
                options,
                front.whyEmpty().map(question::noWay),
                Assumptions.of(question, factors, asking.at()));
    }

    @Override
    public List<Relief> reliefs(Viewer viewer, PlanQuery query) {
        Asking asking = asking(query);
        JourneyQuery asked = asking.question().asJourneyQuery();
        return asking.planner().reliefs(asked, asking.pricing(), asking.world()).stream()
                .map(Gains::of)
                .toList();
    }

    @Override
    public Offer offer() {
        return Offers.of(network);
    }

    @Override
    public Itinerary get(Viewer viewer, String itineraryId) {
        return find(viewer, itineraryId).orElseThrow(() -> new NotFound("itinerary"));
    }

    @Override
    public Comparison compare(Viewer viewer, String oneId, String otherId) {
        Itinerary one = get(viewer, oneId);
        Itinerary other = get(viewer, otherId);
        List<String> front = fronts.lastWith(viewer, List.of(oneId, otherId));
        return new Comparison(one, other, itineraries.list(viewer, front));
    }

    @Override
    public Optional<Itinerary> find(Viewer viewer, String itineraryId) {
        return itineraries.find(viewer, itineraryId);
    }

    private Asking asking(PlanQuery query) {
        Instant now = clock.now();
        Question question = Question.asked(query, now, LocalDate.ofInstant(now, ZoneOffset.UTC));
        Timetable timetable = network.timetable(question.plannedFrom(), query.horizonDays());
        new QuestionCheck(network, timetable).check(query);
        return new Asking(
                now,
                question,
                question.pricing(network, factors, priceLists.get(question.rateDate())),
                new JourneyPlanner(timetable),
                Circumstances.of(room(timetable)));
    }

    private RoomFilter room(Timetable timetable) {
        List<String> runs = timetable.services().stream()
                .flatMap(service -> service.departures().stream())
                .map(Departure::id)
                .toList();
        return new RoomFilter(departures.residualTeuById(runs));
    }

    /** A question with everything that is needed to answer it. */
    private record Asking(
            Instant at, Question question, LoadPricing pricing, JourneyPlanner planner, Circumstances world) {}
}
