package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Networks;
import org.hexi.hub.transport.network.RateCard;
import org.hexi.hub.transport.planning.model.Assumptions;
import org.hexi.hub.transport.planning.model.Gains;
import org.hexi.hub.transport.planning.model.ItineraryWriting;
import org.hexi.hub.transport.planning.model.KeptFront;
import org.hexi.hub.transport.planning.model.LoadPricing;
import org.hexi.hub.transport.planning.model.Offers;
import org.hexi.hub.transport.planning.model.PricingAnew;
import org.hexi.hub.transport.planning.model.Question;
import org.hexi.hub.transport.planning.store.Askings;
import org.hexi.hub.transport.planning.store.Fronts;
import org.hexi.hub.transport.planning.store.Itineraries;
import org.springframework.stereotype.Service;

/** Asks the routing engine and writes its journeys out. */
@Service
class FrontPlanning implements Planning {
    /** How long a person waits for the exact front before one within a tolerance is shown. */
    private static final Duration SOON = Duration.ofMillis(150);

    private final AwaitedAnswers awaited = new AwaitedAnswers();
    private final Networks networks;
    private final Departures departures;
    private final FactorTable factors;
    private final Itineraries itineraries;
    private final Fronts fronts;
    private final Askings askings;
    private final Questions questions;
    private final BusinessClock clock;

    FrontPlanning(
            Networks networks,
            Departures departures,
            FactorTable factors,
            Itineraries itineraries,
            Fronts fronts,
            Askings askings,
            Questions questions,
            BusinessClock clock) {
        this.networks = networks;
        this.departures = departures;
        this.factors = factors;
        this.itineraries = itineraries;
        this.fronts = fronts;
        this.askings = askings;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public PlanAnswer plan(Viewer viewer, PlanQuery query) {
        return plan(viewer, questions.ask(query));
    }

    @Override
    public PlanAnswer first(Viewer viewer, PlanQuery query) {
        if (!query.tolerance().isExact()) {
            return plan(viewer, query);
        }
        Asking asking = questions.ask(query);
        return awaited.within(SOON, viewer, query, () -> plan(viewer, asking))
                .orElseGet(() -> plan(viewer, query.with(FIRST_TOLERANCE)));
    }

    @Override
    public PlanAnswer awaited(Viewer viewer, PlanQuery query) {
        return awaited.take(viewer, query).orElseGet(() -> plan(viewer, query));
    }

    private PlanAnswer plan(Viewer viewer, Asking asking) {
        Question question = asking.question();
        Front front = asking.planner().plan(question.asJourneyQuery(), asking.pricing(), asking.world());
        KeptFront kept = KeptFront.of(
                question, asking.network().version(), asking.tariffEdition(), asking.at(), front.journeys());
        List<Way> ways = ways(kept, asking.pricing());
        String id = ways.isEmpty() ? "" : fronts.keep(viewer, kept, ways);
        return answer(id, kept, ways, front.whyEmpty().map(question::noWay));
    }

    @Override
    public PlanAnswer answer(Viewer viewer, String frontId) {
        KeptFront kept = fronts.find(viewer, frontId).orElseThrow(() -> new NotFound("plan"));
        return answer(frontId, kept, ways(kept, pricing(kept)), Optional.empty());
    }

    private PlanAnswer answer(String id, KeptFront kept, List<Way> ways, Optional<NoWay> whyEmpty) {
        return new PlanAnswer(
                kept.query(),
                kept.askedAt(),
                kept.plannedFrom(),
                kept.rateDate(),
                id,
                ways,
                whyEmpty,
                Assumptions.of(kept.question(), factors, kept.askedAt()));
    }

    @Override
    public List<Relief> reliefs(Viewer viewer, PlanQuery query) {
        Asking asking = questions.ask(query);
        JourneyQuery asked = asking.question().asJourneyQuery();
        return asking.planner().reliefs(asked, asking.pricing(), asking.world()).stream()
                .map(Gains::of)
                .toList();
    }

    @Override
    public Offer offer() {
        return Offers.of(networks.current());
    }

    @Override
    public Itinerary get(Viewer viewer, String itineraryId) {
        return find(viewer, itineraryId).orElseThrow(() -> new NotFound("itinerary"));
    }

    @Override
    public Repricing price(Viewer viewer, String itineraryId) {
        Instant now = clock.now();
        Network network = networks.current();
        RateCard card = questions
                .prices(network, LocalDate.ofInstant(now, ZoneOffset.UTC))
                .card();
        return new PricingAnew(network, departures, card, now).of(get(viewer, itineraryId));
    }

    @Override
    public Comparison compare(Viewer viewer, String oneId, String otherId) {
        List<Way> front = fronts.findLastWith(viewer, List.of(oneId, otherId))
                .map(kept -> ways(kept, pricing(kept)))
                .orElse(List.of());
        return new Comparison(get(viewer, oneId), get(viewer, otherId), front);
    }

    /** What was opened once is kept for good; what was only offered is written from the answer it was offered in. */
    @Override
    public Optional<Itinerary> find(Viewer viewer, String itineraryId) {
        return itineraries.find(viewer, itineraryId).or(() -> written(viewer, itineraryId));
    }

    /** Kept with its question, which outlives the answer: a way that is booked may have to be planned anew. */
    private Optional<Itinerary> written(Viewer viewer, String itineraryId) {
        Optional<KeptFront> front = fronts.findLastWith(viewer, List.of(itineraryId));
        Optional<Itinerary> written = front.stream()
                .flatMap(kept -> eachWay(kept, pricing(kept)))
                .filter(way -> way.id().equals(itineraryId))
                .findFirst()
                .map(Way::itinerary);
        written.ifPresent(way -> {
            Question question = front.orElseThrow().question();
            itineraries.keep(viewer, List.of(way), clock.now());
            askings.keep(viewer, Map.of(itineraryId, question.asPlanned()));
        });
        return written;
    }

    private static List<Way> ways(KeptFront kept, LoadPricing pricing) {
        return eachWay(kept, pricing).toList();
    }

    /** One after the other, as far as somebody reads. */
    private static Stream<Way> eachWay(KeptFront kept, LoadPricing pricing) {
        ItineraryWriting writing = new ItineraryWriting(kept.question(), pricing);
        return kept.rows().stream().map(kept::journey).map(writing::way);
    }

    /** On the network as it was: what has changed since changes no answer. */
    private LoadPricing pricing(KeptFront kept) {
        return questions.pricing(
                kept.question(),
                networks.asOf(kept.networkVersion().orElse(0L)),
                kept.tariffEdition().orElse(0L));
    }
}
